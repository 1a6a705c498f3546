/** The seven segments of the source, and what it says of each. */
const CAREER = "career-focused-individuals";
const RECRUITERS = "recruiters-and-hiring-managers";
const NETWORKERS = "networking-professionals";
const ADVERTISERS = "businesses-and-advertisers";
const PREMIUM = "premium-account-users";
const LEARNING = "learning-and-development";
const STUDENTS = "alumni-and-students";
const SEGMENTS = [CAREER, RECRUITERS, NETWORKERS, ADVERTISERS, PREMIUM, LEARNING, STUDENTS];
const PAYING = [RECRUITERS, ADVERTISERS, PREMIUM, LEARNING];
const FREE = [CAREER, NETWORKERS, STUDENTS];

const each = (ids: readonly string[], family: string, answer: unknown) =>
  Object.fromEntries(ids.map((id) => [`${family}:${id}`, answer]));

export const LINKEDIN: Readonly<Record<string, unknown>> = {
  A1: [
    "Career-focused individuals",
    "Recruiters and hiring managers",
    "Networking professionals",
    "Businesses and advertisers",
    "Premium account users",
    "Learning and development professionals",
    "Alumni and students",
  ],
  A2: { [CAREER]: "person", [RECRUITERS]: "organisation" },
  A3: [RECRUITERS],
  A4: PAYING,
  ...each(FREE, "A5", "Recruiters and advertisers pay to reach them"),
  [`D3:${CAREER}`]: [RECRUITERS],
  [`D3:${NETWORKERS}`]: [ADVERTISERS],
  [`D3:${STUDENTS}`]: "none",
  [`B1:${CAREER}`]: ["Get a better job", "Be found by employers"],
  [`B1:${RECRUITERS}`]: ["Find candidates", "Recruit efficiently"],
  [`B1:${NETWORKERS}`]: ["Build connections", "Share insights"],
  [`B1:${ADVERTISERS}`]: ["Build a brand", "Target an audience"],
  [`B1:${PREMIUM}`]: ["Get a better job", "Find candidates"],
  [`B1:${LEARNING}`]: ["Improve skills", "Upskill a workforce"],
  [`B1:${STUDENTS}`]: ["Get a first job", "Find an internship"],
  [`B2:${CAREER}`]: ["build-connections"],
  B3: [
    "Career tools: profile, job alerts",
    "Recruiting: recruiter tool, job postings",
    "Network: profile, groups",
    "Advertising: targeted ads",
    "Premium: profile, job alerts, InMail",
    "LinkedIn Learning: courses",
    "University pages",
  ],
  "B4:career-tools": CAREER,
  "B4:recruiting": RECRUITERS,
  "B4:network": NETWORKERS,
  "B4:advertising": ADVERTISERS,
  "B4:premium": PREMIUM,
  "B4:linkedin-learning": LEARNING,
  "B4:university-pages": STUDENTS,
  C1: ["Site and app", "Field sales", "Universities"],
  "C2:site-and-app": [CAREER, NETWORKERS, PREMIUM, STUDENTS],
  "C2:field-sales": [RECRUITERS, ADVERTISERS, LEARNING],
  "C2:universities": STUDENTS,
  C3: ["self-service", "communities", "dedicated-personal-assistance"],
  "C3-who:self-service": [CAREER, PREMIUM, STUDENTS],
  "C3-who:communities": NETWORKERS,
  "C3-who:dedicated-personal-assistance": [RECRUITERS, ADVERTISERS, LEARNING],
  [`C4:${RECRUITERS}`]: ["recruiter-tool"],
  [`C4:${ADVERTISERS}`]: ["targeted-ads"],
  [`C4:${PREMIUM}`]: ["inmail"],
  [`C4:${LEARNING}`]: ["courses"],
  D1: Object.fromEntries([...FREE.map((id) => [id, "loss"]), ...PAYING.map((id) => [id, "high"])]),
  D2: Object.fromEntries(SEGMENTS.map((id) => [id, "serve"])),
};
