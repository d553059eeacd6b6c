/**
 * The passwords that people choose most, from the lists of zxcvbn and zxcvbn-ts (MIT; © Dan Wheeler, Dropbox and
 * the zxcvbn-ts authors), which were made from published leaks, with what is common in a hospital beside them.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Common passwords that are long enough to be accepted otherwise, in lower case. */
export const COMMON_LONG_PASSWORDS = words(`
  !@#$%^&*()_+ !qaz2wsx#edc 010203040506 012345678910 014702580369 01telemike01 050605rostik 102030405060
  1111111111zz 111222333000 111222333444555 112233445566 122333444455555 123123qweqwe 123321123321
  123321456654 123321qweewq 123456654321 12345677654321 123456782000 1234567887654321 123456789000
  12345678900987654321 123456789012 1234567890987654321 1234567890qaz 1234567890qw 1234567890qwe
  1234567890qwerty 1234567890zzz 123456789101 123456789123 1234567892000 12345678987654321 123456789987654321
  123456789aaa 123456789abc 123456789asd 123456789qaz 123456789qqq 123456789qwe 123456789qwer 123456789qwerty
  123456789zxc 1234567qwertyu 123456qwerty 123456zxcvbn 1234qwerasdf 1234qwerasdfzxcv 123ewqasdcxz
  123qwe123qwe 123qwe456rty 123qweasdzxc 123qwerty123 12qw34er56ty 159753159753 159753456852 193570356033
  19960610ilja 1a2a3a4a5a6a 1a2s3d4f5g6h 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i9o0p 1qa2ws3ed4rf
  1qa2ws3ed4rf5tg 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qaz@wsx3edc 1qazxsw23edc 1qazxsw23edcvfr4 23176djivanfros
  23wkoa0fp78dk 31217221027711 32615948worms 41d8cd98f00b 420842084208555 4815162342lf 4815162342lost
  541233432442 59382113kevinp 6215mila6215 742617000027 89063032220m 89231243658s 89876065093rax 89semtsriuty
  a1b2c3d4e5f6 a1b2c3d4e5f6g7 a1s2d3f4g5h6 aa1234567890 abc123456789 abc123abc123 abcd12345678 abcd1234abcd
  abcdefg12345 admin1234567 admin18533362 adminadmin123 administrator administrator1 administrator123
  ahmed1234567 aksjdlasdakj89879 alhamdulillah allahuakbar1 alpha135792468 amadeusptfcor an83546921an13
  andrewjackie antananarivu anytimetoday arsenal12345 asd123asd123 asdfgh123456 asdfghjkl123 asdfghjkl;'#
  asdqwe123456 assalamualaikum astaghfirullah auckland2010 autumn202420 avrillavigne badiman28200
  barcelona123 baseball1234 batman123456 bhrh0h2oof6xbqjeh bismillah123 blacksonblon bltynbabrfwbz
  boy4u2ownnyc bpgjldsgjldthnf bullnuts2003 businessbabe changeme1234 cheeseburger chelsea12345 chesterfield
  chickenwing101 christopher1 civilization cjdthitycndj clinic123456 cnfc35762209 combat123654 computer1234
  configuratio construction contortionist coronavirus19 corperfmonsy correct-horse-battery-staple
  correcthorsebatterystaple cosmopolitan counterstrike covid19covid19 default12345 devilmaycry4 digitalprodu
  dkflbvbhjdbx dkflbvbhjdyf doctor123456 domainlock2005 dragondragon edwardcullen entertainment facebook1234
  fatima753357 finalfantasy findaupair007 fkmnthyfnbdf fktrcfylhjdbx fktrcfylhjdf fktrcfylhjdyf flvbybcnhfnjh
  football1234 footballfootball foreveryoung forgetpassword forgotpassword frederiksberg fucktheworld
  fuckyoubitch fynfyfyfhbde gameofthrones gfhfktkjuhfv gfhjkmgfhjkm ghbdtnghbdtn ghbdtnrfrltkf ghhh47hj7649
  ghjatccbjyfk ghjcnjgbpltw ghjcnjgfhjkm ghjcnjghjcnj ghjcnjqgfhjkm ghjcnjrdfibyj ghjnbdjcnjzybt ghtdtlvtldtl
  gjkysqgbpltw googlegoogle greenlantern gthtrfnbgjkt gtnhjpfdjlcr guest1234567 harrypotter1 hd764nw5d7e1vb1
  hd764nw5d7e1vbv healthcare123 hedimaptfcor hello1234567 hellohello123 helloworld12 helloworld123
  hospital1234 hospital2024 hospital2025 hospital2026 iamawesome123 iampurehaha2 iamthebest123 ihatepasswords
  ihavenopassword iloveboobies ilovemydaughter ilovemyfamily ilovemyfamily1 ilovemyhusband ilovemymother
  iloveyou1234 iloveyouforever iloveyousomuch india1234567 ineedapassword ingodwetrust inshallah123
  installdevic installsqlst intelligence international internet1234 ipo54tj45uy856 iseedeadpeople
  jamesbond007 jennifer1234 jessica12345 jesuschrist1 jesusislord1 jesuslovesme josephphone7 justinbieber
  ktjynsq40147 leavemealone letmein12345 letmeinletmein letmeinplease lhbjkjubz2957704 linkedin1234
  liverpool123 lordoftherings lost4815162342 love777321777 lytdybrbdfvgbhf lytghjgtnhjdcr mailcreated5240
  manchesterunited maprchem56458 marinamarina massimiliano masterbaiting masterbating masturbation
  maurolarastefy maytheforcebewithyou medicine1234 mevefalkcakk michael12345 michaeljackson microsoft123
  minecraft123 minnesota_hp mohamed12345 mohammed1234 momsanaladventure monkeymonkey morganstanley
  mortalkombat motherfucker msoracle32re msorcloledbr muhammad1234 mylittlepony mypassword123 mypasswordis
  nastyanastya ne_e_pod_chehyl necronomicon needforspeed nemvxyheqdd5oqxyxyzi networkingpe newproject2004
  nhbujyjvtnhbz nhecsyfujkjdt nhfdvfnjkju123 nhfycajhvths nick1234-rem936 nightcrawler nondriversig
  nopassword123 ntktdbpjh1994 nurse1234567 olcrackmaster ontheoutside opensesame123 p030710p$e4o p@ssw0rd1234
  pakistan1234 paraklast1974 passw0rd1234 password!123 password1234 password2020 password2021 password2022
  password2023 password2024 password2025 password2026 passwordassword passwordpassword passwordstandard
  patient12345 peanutbutter pfqwtd27121988 philadelphia playstation2 playstation3 polniypizdec0211
  polniypizdec1102 polniypizdec110211 pornographic princess1234 professional ptybnxtvgbjy punksnotdead
  q1w2e3r4t5y6 q1w2e3r4t5y6u7 q1w2e3r4t5y6u7i8 q1w2e3r4t5y6u7i8o9p0 qawsedrftgyh qaz123wsx456 qazwsx123456
  qazwsxedc123 qazwsxedcrfv qazwsxedcrfvtgb qazwsxqazwsx qazxswedc123 qazxswedcvfr qwaszxerdfcv qwe123qwe123
  qweasd123456 qweasdzxc123 qwerasdfzxcv qwertasdfgzxcvb qwerty!@#$%^ qwerty123456 qwerty123456789
  qwertyasdfgh qwertyuiop10 qwertyuiop12 qwertyuiop123 qwertyuiop12345 qwertyuiop[] qwertyuiop[]\\
  qwertyytrewq realmadrid123 rememberme123 residentevil rfnthbyf1988 ronaldinho10 root12345678 rootpassword
  samsung12345 sanfrancisco satisfaction saudiarabia1 saun24865709 scandinavian schoolgirlie sdicmt7seytn
  secretpassword security1234 seemnemaailm sojdlg123aljg sonnenschein sonyericsson specialinsta spiderman123
  spring202420 starwars1234 stickdaddy77 stinkyfinger stratocaster subhanallah1 summer202420 sunshine1234
  superman1234 supernatural supersecret123 systemofadown temp12345678 temppassword test12345678 test1234test
  testpassword testtesttest thecakeisalie thisisapassword thisismypassword ticketmaster toor12345678
  topsecret123 transformers trustno1trustno1 unbelievable user12345678 vaccination1 vanyarespekt vfhbyfvfhbyf
  vfrcbvvfrcbv vfvfvskfhfve vladimirovna warhammer40k wazzkaprivet websolutions websolutionssu webuivalidat
  weihnachtsbau weihnachtsbaum welcome12345 welcome2024! welcome2025! welcome2026! welcometohell whatever1234
  whatismypassword whosyourdaddy winter202420 winteriscoming xxxp455w0rd5 z1x2c3v4b5n6 z1x2c3v4b5n6m7
  zaq12wsxcde3 zaq1@wsxcde3 zaq1xsw2cde3 zaqwsxcderfv zcfvfzkexifz zqjphsyf6ctifgu zxcasdqwe123 zxcvbn123456
  zxcvbnm12345 zxcvbnm123456789 zxcvbnmmnbvcxz
`);

/** Common short ones: a long password must be more than one of these with figures and signs around it. */
export const COMMON_WORDS = words(`
  aardvark aaron abgrtyu abigail access accord action adgjmptw adidas admin adrian africa airborne airforce
  airplane alabama alaska albert alberto alejandr aleksandr alexande alexander alexandr alexis alfred alicia
  alison allison alpha alpine always alyssa amanda amateur amber america american anakin anderson andre
  andrea andreas andrei andrew andrey angel angela angelina angelo angels animal anthony antonio anything
  apache apollo apple apples april aragorn archie arizona arnold arsenal arthur artist asdasd asdfasdf asdfg
  asdfgh asdfghj asdfghjk asdfghjkl ashley assass assassin asshole assman athena atlanta atlantis audrey
  august aurora austin autumn avalon avatar awesome azerty babes babydoll babygirl babylon badass badboy
  badger bailey baller balls bambam banana bandit barbara barbie barcelona barney baseball basket basketba
  basketball bassman bastard batman baxter beach beagle beatles beauty beaver beavis beetle benjamin benson
  berlin bernard bernie bertha bianca bigboobs bigboy bigcock bigdaddy bigdick bigdog bigfoot bigmac bigman
  bigone bigred bigtits billy billybob birdie birthday biscuit bishop bitch bitches biteme blabla black
  blackie blahblah blaster blazer blessed blizzard blonde blondie blowjob blowme bluebird bluemoon bluesky
  bobafett bobbob bobby bobcat boeing bollocks bomber bondage bonehead bonnie boobies booboo boobs booger
  boogie boomer booty boston bowling bradley brandi brandon brandy braves brazil brenda brian brianna britney
  brittany bronco broncos brooke brooklyn brooks brother brown browns bruins brutus bubba bubble bubbles
  buckeye buckeyes buddha buddy budlight buffalo bulldog bulldogs bullet bullshit bunny burger burton
  business buster butter butterfl butterfly butthead cactus cadillac caesar callie calvin camaro cameron
  campbell canada cancer candy cannon cantona captain cardinal carlos carmen carolina caroline carrie carter
  cartman caserta casey casino casper cassie castle catdog catfish cavalier cdtnkfyf celtic cessna champion
  chance chandler change changeme charger charles charlie charlott check cheese chelsea cherokee cherry
  cheryl chester chevelle chevy cheyenne chicago chichi chicken chicks chiefs chipper chocolat chopper chris
  chrissy christ christia christian christin christop christy chronic chuck cjkysirj claire classic claudia
  clifford clinton cobra cocacola coffee college colorado colors compaq computer concrete connect connie
  connor consumer control cookie cookies cooldude cooper copper corona corvette cotton cougar country
  courtney cowboy cowboys coyote crazy cream creative cricket cristina crystal cthutq cumming cumshot curious
  curtis daddy daisy dakota dallas dancer danger daniel daniela danielle danny darkness darkside darkstar
  darren david dbrnjhbz death debbie december deedee defender deftones delta denise dennis denver design
  desire destiny detroit devildog devils dexter dfvgbh diablo diamond diamonds diana dickhead diesel dietcoke
  digger digital dilbert dirty disney doctor dodge dodger dodgers doggie doggy dollar dolphin dolphins
  dominic domino donald donkey douglas dragon dragons dream dreamer dreams driver drizzt drowssap drpepper
  drummer ducati dudley duncan dustin eagle eagles eatme eclipse eddie edward einstein elaine electric
  element elena elephant elizabet elizabeth elvis emerald emily eminem empire energy engineer england enigma
  enjoy enter enterpri erotic escort eternity eugene everton exigen explorer express extreme falcon family
  fantasy farmer faster fatboy fatcat father fender fernando ferrari ferret fetish ficken finger fireball
  firebird fireman fisher fishing fktrcfylh fktrctq flash flatron flipper florence florida flower flowers
  fluffy flyers foobar football forest forever forget foster france francis frank frankie franklin freak
  freaky freddie freddy fredfred freedom freeman freepass freeuser french friday friend friends froggy fucked
  fucker fucking fuckit fuckme fuckoff fuckyou funtime future fyfcnfcbz fylhtq gabriel galaxy galina galore
  gambit gandalf garcia garden garfield gateway gators geheim gemini general genesis genius george georgia
  german germany geronimo gfhjkm ghbdtn ghbdtnbr giants gibson gilbert ginger giovanni girls gizmo global
  gloria goblue goddess godzilla goforit goldberg golden goldfish goldie golfer goober google gordon gracie
  graham great green greenday gregory griffin guinness guitar gundam gunner hacker hamilton hamlet hammer
  hamster hannah hansolo happy hardcore hardon harley harold harris harrison harry harvey hawaii hawkeye
  heather heaven hector hellfire hello helpme hendrix hentai hercules herman hesoyam highland hiphop history
  hitman hjvfirf hobbes hobbit hockey holden holiday holland holly hollywoo holmes homer honda honey hongkong
  hooker hooters hornet horney horny horse horses hotdog hotrod hotsex hotstuff hottie house houston howard
  hummer hunter hunting huskers ibanez icecream iceman ilovesex iloveu iloveyou immortal impala indian
  indiana indians indigo inferno infinity insane inside integra internet ireland irina irish ironman isabella
  isabelle island italia iwantu jackass jackie jackoff jackson jaguar jamaica james jamie january japan
  jasmin jasmine jason jasper jeffrey jennifer jenny jeremy jerome jerry jessica jessie jester jesus jimmy
  joanna joanne joejoe johnny johnson joker jonathan jones jordan joseph joshua juice julian julie jumper
  jungle junior jupiter justice justin justme juventus kaiser karate karen karina katana kathleen katie
  katrina kawasaki kelly kelsey kennedy kenneth kermit kevin killer kimberly kingdom kingkong kirill kissme
  kitten kitty klaster knicks knight kodiak kramer kristen kristin kristina lacrosse ladies ladybug lakers
  lancer larisa larry lasvegas laura lauren lawrence leather legend legion lennon leonard leonardo lesbian
  leslie lestat letmein liberty lickme lifehack light lights lincoln linda lindsay lindsey little liverpoo
  liverpool lizard logan logitech lolita lollipop lollol london lonewolf longhorn looking loser louise loulou
  lovelove lovely loveme lover loverboy lovers loveyou lucifer lucky machine maddie maddog madison madman
  madmax madness madonna maggie magic magnum maiden maksim malibu manager manchester manson manuel manutd
  marathon marcel marcus margaret maria mariah marie marina marine marines marino mario marion markus
  marlboro marley marshall martha martin martina marvin maryjane master matrix matthew maurice maverick
  maxima maximus maxwell melanie melissa member memphis mercedes mercury merlin metallic metallica mexico
  michael michel michele michelle michigan mickey microsoft midnight miller millie million milton minecraft
  minnie miranda mission missy mister mistress mitchell molly monday money mongoose monica monika monique
  monitor monkey monster montana montreal mookie moose morgan morpheus morris morrison mother motorola
  mountain mouse movie mozart muffin mulder murphy music mustang mylove nadine naked napoleon naruto nascar
  nastya natali natalia natalie natasha nathan naughty nelson nemesis network newman newport newton newyork
  nfnmzyf nicholas nicola nicolas nicole nigger nikita nikki niners nintendo nipple nipples nirvana nissan
  nolimit norman norton nothing november nugget nylons october office oksana oliver olivia omega onelove
  online openup orange orion orlando oscar outlaw overlord pacific packard packers pakistan paladin palmer
  pamela panama pandora pantera panther panthers panties panzer paradise paris parker party pascal passat
  passion passport passwor password patches patricia patrick patriots patton pavilion peace peaches peanut
  pearljam pebbles peekaboo peewee pegasus pencil penguin penis pentium people pepper pepsi perfect personal
  pervert peter phantom philip philips phillip philly phoenix phpbb picard pickle pickles pierre piglet
  pimpin pioneer pirate pirates pitbull pizza planet plastic platinum playboy player please pleasure poison
  pokemon polaris police polina pontiac poohbear pookie poopoo popcorn popeye porno pornstar porsche portugal
  potter power powers precious predator prelude presario pretty prince princess private psycho pumpkin purple
  pussies pussy pussycat pussys pyramid qawsed qazqaz qazwsx qazwsxedc qazxsw qazxswedc qwaszx qweasd
  qweasdzxc qweqwe qwert qwerty qwertyu qwertyui qwertyuiop rabbit racecar rachel racing raider raiders
  rainbow random ranger rangers raptor rascal raven raymond reaper rebecca reddog redhead redman redneck
  redrum redskins redsox redwings reggie regina remember renegade rhbcnbyf richard ripper robbie robert
  roberto rocker rocket rocks rockstar rocky rodney roland rolltide rommel ronald ronaldo ronnie rooster
  roscoe rosebud rubber rulez runner ruslan russell russia rusty sabrina sailing sailor saints sakura
  samantha sammie sammy sampson samson samsung samuel samurai sandman sandra sandy sarah sasha saturn savage
  savannah scarface school scooby scooter scorpio scorpion scotland scott scotty scully seattle sebastia
  secret security seminole semperfi serega serenity sergey sergio service seven sexsex sexual shadow shaggy
  shalom shamrock shannon sharon sheila shelby shelly sherlock sherman sherry shirley shithead shooter shorty
  shotgun sidney siemens sierra silver simon simone simple simpson simpsons singer single sister skater
  skeeter skipper skippy skyline slayer slipknot sluts smile smiles smiley smith smitty smoke smokey smooth
  snake snakes snatch snickers sniper snoopy snowball snowman soccer softball software soldier sophia sophie
  spanky sparky spartak spartan special speed speedy spencer spider spiderma spiderman spike spirit spitfire
  spooky sports spring sprite spunky spyder squirt srinivas stacey stalker stallion stanley stargate stars
  startrek starwars stealth steelers stefan stella stephani stephen sterling steve steven stewart sticky
  stinger stingray stinky stocking stones storm stormy street strike student stupid subaru sublime success
  sucker suckit suckme sugar summer sundance sunday sunny sunset sunshine super superfly superman surfer
  susan suzuki svetlana sweet sweetie sweetpea sweets sweety swimming swinger swordfis swordfish sydney
  sylvia system tanner target tarheels tarzan tattoo taurus taylor teacher techno teens tennis teresa tester
  testing testtest texas thailand theman theone therock thomas thuglife thumper thunder tickle tiffany tiger
  tigers tigger timber timothy tinker tintin titanic titans tomcat tommy tomtom topgun tornado toronto
  toshiba tottenha toyota transam travel travis trevor trfnthbyf trigger trinity tristan triumph trixie
  trojan trombone trooper trouble truck trucker trucks trumpet trunks tucker turbo turkey turtle tweety tyler
  ultimate unicorn united unreal vagina valentin valentina valera valerie vampire vanessa vegeta veronica
  veronika vfhbyf vfrcbv vfvjxrf victor victoria victory video viking vikings viktor vincent viper virgin
  virginia vision vladimir voodoo voyager walker wallace walter wanker warcraft warlock warren warrior water
  waters watson weasel webster welcome werewolf wesley westham westside wetpussy whatever whiskey white whore
  whynot wicked wildcat wildcats william williams willie willow wilson windows winner winnie winston winter
  wizard wolfgang wolfpack wolverin wolves wombat wonder woody wordpass wrangler wutang xavier xfiles yamaha
  yankee yankees ybrbnf yellow yfnfif yomama young yvonne zachary zaqwsx zeppelin zipper zombie zxcvbn
  zxcvbnm
  hospital clinic doctor patient nurse medical medicine health healthcare appointment password passwort
  welcome admin administrator changeme default secret access login account user root system
`);
