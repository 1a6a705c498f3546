import { foldName } from "./fold.js";

/** What people write where `all` is meant, in several languages: a link is no text that has one. */
const WORDS =
  "all, all of them, all customers, all clients, all users, all segments, all customer segments, all groups, all offers, all products, all services, every customer, every segment, each customer, everyone, everybody, everything, anyone, anybody, any, " +
  "alle, alle Kunden, alle Segmente, alle Angebote, alle Produkte, jeder, jede, alles, " +
  "tous, toutes, tous les clients, tous les segments, toutes les offres, tout le monde, tout, " +
  "todos, todas, todos los clientes, todos los segmentos, todos os clientes, todo el mundo, toda la gente, todo, tudo, " +
  "tutti, tutte, tutti i clienti, tutto, " +
  "iedereen, alle klanten, alla, alla kunder, alle kunder, wszyscy, все, все клиенты, всі, herkes, " +
  "全員, すべて, 全て, 全顧客, みんな, 所有人, 所有客户, 所有, 全部, 모두, 전체, الجميع, الكل, כולם, सभी";

let known: ReadonlySet<string> | undefined;

/** True for a word by which somebody who does not know `all` says it: `everyone`, `alle Kunden`. */
export function meansAll(text: string): boolean {
  known ??= new Set(WORDS.split(", ").map(foldName));
  return known.has(foldName(text));
}
