import { escapeXml } from "../../../text/escape-xml.js";
import type { Entry } from "./zip.js";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const NAMESPACES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const TYPES = "application/vnd.openxmlformats-officedocument";

export interface Slide {
  readonly title: string;
  readonly subject: string;
  readonly generator: string;
  /** In English metric units, 914,400 to the inch. */
  readonly width: number;
  readonly height: number;
  /** The shapes as XML. */
  readonly shapes: string;
}

/** The files of a presentation of one slide: no more than programs need to open it. */
export function presentationParts(slide: Slide): readonly Entry[] {
  return [
    { path: "[Content_Types].xml", content: contentTypes() },
    { path: "docProps/app.xml", content: appProperties(slide.generator), isStored: true },
    { path: "docProps/core.xml", content: coreProperties(slide) },
    {
      path: "_rels/.rels",
      content: relations([
        [`${OFFICE}/officeDocument`, "ppt/presentation.xml"],
        [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
        [`${OFFICE}/extended-properties`, "docProps/app.xml"],
      ]),
    },
    { path: "ppt/presentation.xml", content: presentation(slide) },
    {
      path: "ppt/_rels/presentation.xml.rels",
      content: relations([
        [`${OFFICE}/slideMaster`, "slideMasters/slideMaster1.xml"],
        [`${OFFICE}/slide`, "slides/slide1.xml"],
        [`${OFFICE}/theme`, "theme/theme1.xml"],
      ]),
    },
    { path: "ppt/slideMasters/slideMaster1.xml", content: master() },
    {
      path: "ppt/slideMasters/_rels/slideMaster1.xml.rels",
      content: relations([
        [`${OFFICE}/slideLayout`, "../slideLayouts/slideLayout1.xml"],
        [`${OFFICE}/theme`, "../theme/theme1.xml"],
      ]),
    },
    { path: "ppt/slideLayouts/slideLayout1.xml", content: layout() },
    {
      path: "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
      content: relations([[`${OFFICE}/slideMaster`, "../slideMasters/slideMaster1.xml"]]),
    },
    {
      path: "ppt/slides/slide1.xml",
      content: `${XML}<p:sld ${NAMESPACES}><p:cSld>${tree(slide.shapes)}</p:cSld></p:sld>`,
    },
    {
      path: "ppt/slides/_rels/slide1.xml.rels",
      content: relations([[`${OFFICE}/slideLayout`, "../slideLayouts/slideLayout1.xml"]]),
    },
    { path: "ppt/theme/theme1.xml", content: theme() },
  ];
}

function contentTypes(): string {
  const parts = [
    ["/ppt/presentation.xml", "presentationml.presentation.main"],
    ["/ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster"],
    ["/ppt/slideLayouts/slideLayout1.xml", "presentationml.slideLayout"],
    ["/ppt/slides/slide1.xml", "presentationml.slide"],
    ["/ppt/theme/theme1.xml", "theme"],
    ["/docProps/app.xml", "extended-properties"],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${TYPES}.${type}+xml"/>`);
  const core = `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`;
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join("")}${core}</Types>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function appProperties(generator: string): string {
  return `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${generator}</Application></Properties>`;
}

function coreProperties({ title, subject, generator }: Slide): string {
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${generator}</dc:creator></cp:coreProperties>`;
}

function presentation({ width, height }: Slide): string {
  return `${XML}<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

function tree(shapes: string): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree>`;
}

function master(): string {
  const colours = "bg1 tx1 bg2 tx2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
  const names = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
  const map = colours.map((colour, at) => `${colour}="${names[at]}"`).join(" ");
  const ground = `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
  return `${XML}<p:sldMaster ${NAMESPACES}><p:cSld>${ground}${tree("")}</p:cSld><p:clrMap ${map}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`;
}

function layout(): string {
  return `${XML}<p:sldLayout ${NAMESPACES} type="blank" preserve="1"><p:cSld name="Blank">${tree("")}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** Every presentation must have one, with three of each kind of style, though nothing on the slide asks for it. */
function theme(): string {
  const colour = (name: string, hex: string) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`;
  const colours = [
    colour("dk1", "16191D"),
    colour("lt1", "FFFFFF"),
    colour("dk2", "2B3038"),
    colour("lt2", "F4F4F1"),
    ...["E69F00", "56B4E9", "009E73", "D55E00", "CC79A7", "0072B2"].map((hex, at) => colour(`accent${at + 1}`, hex)),
    colour("hlink", "0072B2"),
    colour("folHlink", "545A63"),
  ];
  const font = `<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = `<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = `<a:effectStyle><a:effectLst/></a:effectStyle>`;
  const styles = `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`;
  return `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Canvas"><a:themeElements><a:clrScheme name="Canvas">${colours.join("")}</a:clrScheme><a:fontScheme name="Canvas"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Canvas">${styles}</a:fmtScheme></a:themeElements></a:theme>`;
}
