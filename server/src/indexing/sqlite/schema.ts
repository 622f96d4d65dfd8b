/** Most pieces of mentions that one file can have: the id of a piece is that of its file, times this, plus its number. */
export const MOST_PIECES = 1_000_000;

/** Changes whenever the tables do: an index of another format is set aside and built anew. */
export const FORMAT = 7;

/**
 * The tables of the index. A file is parked (on a day since 1970) while its folder does not belong to the corpus: what
 * was read of it is kept for when the folder comes back, as in another window of the same user.
 *
 * Dates are numbers (20231020; 99999999 for none), so that rows of one key lie in order of
 * date. Rows about what stands in a paper exist only for files that speak: the first file of each paper. What is said of
 * targets is in tables of runs (run-table.ts); `file.run` says in which run a file that speaks was written.
 */
export const SCHEMA = `
create table meta (key text primary key, value) without rowid;

create table file (
  id integer primary key,
  uri text not null unique,
  rank integer not null,
  paper text,
  number text,
  date text,
  speaks integer not null,
  run integer not null,
  parked integer not null default 0,
  size integer not null,
  mtime real not null,
  hash text not null,
  parser text not null
);
create index file_paper on file (paper, rank, uri) where paper is not null;
create index file_number on file (number) where number is not null;
create table content (file integer primary key, head text not null, body blob not null, pieces integer not null);
create table piece (id integer primary key, data blob not null);
create table hidden (key text primary key) without rowid;

create table target (
  id integer primary key,
  name text not null unique,
  dossier integer,
  number text,
  mentions integer not null default 0,
  by_name integer not null default 0,
  papers integer not null default 0,
  uses integer not null default 0
);
create index target_dossier on target (dossier) where dossier is not null;
create index target_number on target (number) where number is not null;
create table mention (id integer primary key, data blob not null);
create table introduction (id integer primary key, data blob not null);
create table motion_mention (id integer primary key, data blob not null);
create table voice (target integer, faction integer, count integer not null, primary key (target, faction))
  without rowid;

create table motion (
  target integer primary key, key text not null unique, proposer text, fate text, mentions integer not null,
  entry text not null, words text not null
);
create index motion_proposer on motion (proposer, key) where proposer is not null;
create index motion_fate on motion (fate, key);
create table stale_motion (target integer primary key, key text not null);
create table motion_carrier (paper text primary key, file integer not null) without rowid;

create table faction (
  id integer primary key, name text not null unique,
  contributions integer not null default 0, questions integer not null default 0
);
create table contribution (
  faction integer, date integer, file integer, data text not null,
  primary key (faction, date, file)
) without rowid;
create table naming (faction integer, date integer, file integer, primary key (faction, date, file)) without rowid;

create table dossier (
  id integer primary key, number text not null unique,
  papers integer not null default 0, mentions integer not null default 0, uses integer not null default 0
);
create table filed (
  dossier integer, date integer, file integer, paper text, title text,
  primary key (dossier, date, file)
) without rowid;

create table title (dossier integer, title text, count integer not null, primary key (dossier, title))
  without rowid;
create table word (word text, kind integer, key integer, count integer not null, primary key (word, kind, key))
  without rowid;
create table unresolved (date integer, file integer, count integer not null, primary key (date, file))
  without rowid;
create table total (key text primary key, count integer not null) without rowid;
`;

/** Kinds in table `word`. */
export const WORD_OF = { dossier: 0, motion: 1 } as const;
