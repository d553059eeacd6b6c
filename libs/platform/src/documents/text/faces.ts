import { type Font } from 'fontkit';
import { faceFont } from './face-font.js';
import { type Script, sharedFont, type Weight } from './fonts.js';

/** A font that sets text in one direction. */
export interface Face {
  /** Unique in the document. */
  name: string;
  /** What pdfkit embeds and asks for glyphs. */
  font: Font;
}

/** The faces of one document. */
export class Faces {
  private readonly faces = new Map<string, Face>();

  /** The face of this font for text that runs leftwards or rightwards. */
  face(script: Script, weight: Weight, leftwards: boolean): Face {
    const name = `${script}-${weight}-${leftwards ? 'rtl' : 'ltr'}`;
    let face = this.faces.get(name);
    if (!face) {
      face = { name, font: faceFont(sharedFont(script, weight), leftwards) };
      this.faces.set(name, face);
    }
    return face;
  }
}
