/** The clinics of the demo, in both languages. */
export const CLINICS = [
  {
    name: 'Al Noor Medical Centre',
    nameAr: 'مركز النور الطبي',
    description: 'Family medicine and cardiology, in person and online, every day of the week.',
    descriptionAr: 'طب الأسرة وأمراض القلب، حضورياً وعن بُعد، طوال أيام الأسبوع.',
    address: 'King Fahd Road 12, Riyadh',
    phone: '+966112345678',
    timeZone: 'Asia/Riyadh',
    visitTypes: ['physical', 'online'],
  },
  {
    name: 'Seaside Clinic',
    nameAr: 'عيادة الواجهة البحرية',
    description: 'A small practice by the sea.',
    descriptionAr: 'عيادة صغيرة على البحر.',
    address: 'Corniche Road 3, Jeddah',
    phone: '+966122345678',
    timeZone: 'Asia/Riyadh',
    visitTypes: ['physical'],
  },
] as const;

/** The doctors of the demo; both work in the first clinic. */
export const DOCTORS = [
  {
    email: 'doctor@demo.test',
    firstName: 'Layla',
    lastName: 'Haddad',
    firstNameAr: 'ليلى',
    lastNameAr: 'حداد',
    specialty: 'family_medicine',
    languages: ['en', 'ar'],
    licenceNumber: 'SA-10293',
    bio: 'Family doctor for twenty years; fond of plain words.',
    bioAr: 'طبيبة أسرة منذ عشرين عاماً، تحب الكلمات الواضحة.',
    hours: [
      { start: '08:00', end: '12:00', slotMinutes: 30 },
      { start: '13:00', end: '18:00', slotMinutes: 30 },
    ],
  },
  {
    email: 'doctor2@demo.test',
    firstName: 'Omar',
    lastName: 'Farouk',
    firstNameAr: 'عمر',
    lastNameAr: 'فاروق',
    specialty: 'cardiology',
    languages: ['en', 'ar', 'fr'],
    licenceNumber: 'SA-20471',
    bio: 'Cardiologist; sees patients until late.',
    bioAr: 'طبيب قلب، يستقبل المرضى حتى وقت متأخر.',
    hours: [
      { start: '12:00', end: '16:00', slotMinutes: 20 },
      { start: '17:00', end: '24:00', slotMinutes: 20 },
    ],
  },
] as const;

/** The patients of the demo. */
export const PATIENTS = [
  {
    email: 'patient@demo.test',
    locale: 'en',
    firstName: 'Sara',
    lastName: 'Al Harbi',
    firstNameAr: 'سارة',
    lastNameAr: 'الحربي',
    dateOfBirth: '1988-04-12',
    sex: 'female',
    nationalId: '1088041201',
    phone: '+966501234567',
    bloodType: 'A+',
    maritalStatus: 'married',
    emergencyContacts: [{ name: 'Khalid Mansour', relation: 'husband', phone: '+966505551122' }],
  },
  {
    email: 'patient2@demo.test',
    locale: 'ar',
    firstName: 'Yousef',
    lastName: 'Mansour',
    firstNameAr: 'يوسف',
    lastNameAr: 'منصور',
    dateOfBirth: '1961-11-30',
    sex: 'male',
    nationalId: '1061113002',
    phone: '+966509876543',
    bloodType: 'O-',
    maritalStatus: 'widowed',
    emergencyContacts: [
      { name: 'Khalid Mansour', relation: 'son', phone: '+966505551122' },
      { name: 'Sara Al Harbi', relation: 'daughter-in-law', phone: '+966501234567' },
    ],
  },
] as const;

/** The child of the first patient, without an account. */
export const CHILD = {
  firstName: 'Adam',
  lastName: 'Mansour',
  firstNameAr: 'آدم',
  lastNameAr: 'منصور',
  dateOfBirth: '2019-06-20',
  sex: 'male',
  nationalId: '1119062003',
  bloodType: 'A+',
  emergencyContacts: [
    { name: 'Sara Al Harbi', relation: 'mother', phone: '+966501234567' },
    { name: 'Khalid Mansour', relation: 'father', phone: '+966505551122' },
  ],
} as const;
