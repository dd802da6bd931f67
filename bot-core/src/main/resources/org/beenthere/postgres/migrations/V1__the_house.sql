-- Every table and column has a comment: docs/what-we-could-hand-over.md is made from them. That of a table ends with
-- a sentence that begins with "Kept" and says how long its rows stay.
-- "Sealed" columns hold ciphertext; their keys are never in this database.

create table house (
    id             uuid primary key,
    key_store      uuid not null,
    index_key      bytea not null,
    mode           text not null check (mode in ('practice', 'serve')),
    only_row       boolean not null default true unique check (only_row)
);
comment on table house is 'One row: what this database is for, and which key store and which index key belong to it. Kept as long as the database.';
comment on column house.id is 'This database''s own random id, which the key store remembers.';
comment on column house.key_store is 'The random id of the key store.';
comment on column house.index_key is 'A fingerprint of the index key, so that a start with another one is refused.';
comment on column house.mode is 'Whether it is for practice or for the real thing, so that neither starts on data of the other.';
comment on column house.only_row is 'Keeps it to one row.';

create table account (
    id             uuid primary key,
    found_by       bytea not null unique,
    human          uuid not null,
    address        bytea not null
);
comment on table account is 'A chat account that wrote to the bot or is on the roster. Kept for good: nothing deletes it yet.';
comment on column account.id is 'A random id.';
comment on column account.found_by is 'A keyed hash of platform, tenant and user id; the index key is not in this database.';
comment on column account.human is 'A random id that accounts of one person share.';
comment on column account.address is 'Sealed: platform, tenant and user id, and the chat in which the platform reaches them; with the keyset itself.';

create table roster_entry (
    account        uuid primary key references account (id),
    supporter      boolean not null,
    coordinator    boolean not null,
    entry          bytea not null
);
comment on table roster_entry is 'A row of the site''s roster. Kept until an import takes it off.';
comment on column roster_entry.account is 'Whose row it is.';
comment on column roster_entry.supporter is 'Whether they take requests.';
comment on column roster_entry.coordinator is 'Whether they coordinate the programme.';
comment on column roster_entry.entry is 'Sealed: name, discipline, department, seniority, languages, capacity, managers, exclusions, other accounts, training date; with the keyset itself.';
create index roster_supporters on roster_entry (account) where supporter;
create index roster_coordinators on roster_entry (account) where coordinator;

create table supporter (
    human          uuid primary key
);
comment on table supporter is 'One row for everybody who is or was a supporter, locked while their load is looked at. Kept for good: nothing deletes it yet.';
comment on column supporter.human is 'The person.';

create table supporter_quarter (
    human          uuid not null,
    quarter        text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
    accepted       int not null,
    primary key (human, quarter)
);
comment on table supporter_quarter is 'How many requests a supporter took in a quarter, so that the load is shared fairly. Kept for as many months as the site says, 24 where it says nothing, in whole quarters.';
comment on column supporter_quarter.human is 'The person.';
comment on column supporter_quarter.quarter is 'Such as 2026-Q4.';
comment on column supporter_quarter.accepted is 'The number.';

create table peer_case (
    id             uuid primary key,
    key            uuid not null,
    code           text not null unique,
    stage          text not null check (stage in ('looking', 'offered', 'matched', 'in_touch', 'closed')),
    requester      uuid references account (id),
    requester_human uuid,
    holder         uuid references account (id),
    holder_human   uuid,
    offers         int not null,
    opened_at      timestamptz not null,
    promised_by    timestamptz not null,
    need           bytea not null
);
comment on table peer_case is 'A request for a peer. Kept from when it is sent until it is closed and its last message is shown, at most 24 hours later.';
comment on column peer_case.id is 'A random id.';
comment on column peer_case.key is 'The id of its data key, which is destroyed when it is closed.';
comment on column peer_case.code is 'A random code by which people speak of it.';
comment on column peer_case.stage is 'Where it stands.';
comment on column peer_case.requester is 'The account that asked; empty once closed.';
comment on column peer_case.requester_human is 'The person who asked; empty once closed.';
comment on column peer_case.holder is 'The account of the supporter who holds it; empty once closed.';
comment on column peer_case.holder_human is 'The supporter who holds it; empty once closed.';
comment on column peer_case.offers is 'How many supporters were asked.';
comment on column peer_case.opened_at is 'When it was sent.';
comment on column peer_case.promised_by is 'When the requester must have heard of a supporter or from the coordinator.';
comment on column peer_case.need is 'Sealed: how soon, discipline, seniority.';
create unique index peer_case_one_open on peer_case (requester_human) where stage <> 'closed';
create index peer_case_holder on peer_case (holder_human) where stage in ('matched', 'in_touch');

create table offer (
    peer_case      uuid not null references peer_case (id) on delete cascade,
    human          uuid not null,
    account        uuid not null references account (id),
    state          text not null check (state in ('open', 'accepted', 'declined', 'lapsed', 'released', 'withdrawn')),
    primary key (peer_case, human)
);
comment on table offer is 'Which supporters were asked to take a request. Kept as long as the request.';
comment on column offer.peer_case is 'The request.';
comment on column offer.human is 'The supporter.';
comment on column offer.account is 'The account they were asked on.';
comment on column offer.state is 'What became of it.';
-- law 6: at most one supporter holds a request, and at most one is being asked
create unique index offer_one_of_a_case on offer (peer_case) where state in ('open', 'accepted');
create unique index offer_one_of_a_supporter on offer (human) where state = 'open';

create table conversation (
    id             uuid primary key,
    account        uuid not null references account (id),
    topic          text not null check (topic in ('home', 'task', 'case')),
    script         text not null,
    peer_case      uuid references peer_case (id) on delete cascade,
    key            uuid not null,
    ended          boolean not null,
    session        bytea not null
);
comment on table conversation is 'Where somebody is in a guided conversation. Kept: home for good, since nothing deletes it yet; a task until it is over and its last message is shown; one about a request as long as the request.';
comment on column conversation.id is 'A random id.';
comment on column conversation.account is 'Who talks with the bot.';
comment on column conversation.topic is 'Home, a task, or a request.';
comment on column conversation.script is 'The script it follows.';
comment on column conversation.peer_case is 'The request it belongs to, if any.';
comment on column conversation.key is 'The id of its data key.';
comment on column conversation.ended is 'Whether it is over.';
comment on column conversation.session is 'Sealed: the step, and what was answered; that of home with the keyset itself.';
create unique index conversation_one_home on conversation (account) where topic = 'home';
create unique index conversation_one_task on conversation (account, script) where topic = 'task' and not ended;
create unique index conversation_one_of_a_case on conversation (account, peer_case, script) where topic = 'case';
create index conversation_case on conversation (peer_case);

create table notice (
    id             uuid primary key,
    account        uuid not null references account (id),
    topic          text not null check (topic in ('home', 'task', 'case')),
    script         text not null,
    peer_case      uuid references peer_case (id) on delete cascade,
    key            uuid not null,
    name           text not null,
    opens          boolean not null,
    facts          bytea not null,
    due_at         timestamptz not null,
    attempts       int not null default 0,
    place          bigint generated always as identity
);
comment on table notice is 'What the clock or somebody else has to tell a conversation. Kept until told; what is not due yet goes with the request or task it is for.';
comment on column notice.id is 'A random id.';
comment on column notice.account is 'Whom it is for.';
comment on column notice.topic is 'Which conversation it is for.';
comment on column notice.script is 'The script of that conversation.';
comment on column notice.peer_case is 'The request of that conversation, if any.';
comment on column notice.key is 'The id of the data key it is sealed with.';
comment on column notice.name is 'What it is, in one word.';
comment on column notice.opens is 'Whether it opens the conversation.';
comment on column notice.facts is 'Sealed: what it says; for home, and to begin a task, with the keyset itself.';
comment on column notice.due_at is 'When it is due.';
comment on column notice.attempts is 'How often taking it up failed.';
comment on column notice.place is 'A number that keeps those that are due at once in order.';
create index notice_due on notice (due_at, place);
create index notice_key on notice (key);

create table outbox (
    id             bigint generated always as identity primary key,
    message        text not null unique,
    conversation   uuid not null,
    account        uuid not null references account (id),
    key            uuid not null,
    content        bytea not null,
    urgent         boolean not null,
    leased_until   timestamptz not null,
    attempts       int not null default 0
);
comment on table outbox is 'Messages on their way to somebody. Kept until they are shown, the chat platform refuses them, or their key is destroyed.';
comment on column outbox.id is 'A number that keeps them in order.';
comment on column outbox.message is 'The message''s key, made of random ids and numbers.';
comment on column outbox.conversation is 'The conversation it belongs to.';
comment on column outbox.account is 'Whom it is for.';
comment on column outbox.key is 'The id of the data key it is sealed with.';
comment on column outbox.content is 'Sealed: the message; from home with the keyset itself.';
comment on column outbox.urgent is 'Whether it overtakes others.';
comment on column outbox.leased_until is 'Until when somebody is busy sending it.';
comment on column outbox.attempts is 'How often sending it failed.';
create index outbox_conversation on outbox (conversation, id);
create index outbox_key on outbox (key);

create table shown (
    message        text primary key,
    conversation   uuid not null references conversation (id) on delete cascade,
    handle         bytea not null
);
comment on table shown is 'Questions that stand in a chat and may have to be replaced. Kept until they are answered, at most as long as their conversation.';
comment on column shown.message is 'The message''s key, made of random ids and numbers.';
comment on column shown.conversation is 'The conversation it belongs to.';
comment on column shown.handle is 'Sealed: the chat platform''s own id of the message; from home with the keyset itself.';
create index shown_conversation on shown (conversation);

create table home_view (
    account        uuid primary key references account (id),
    version        bigint not null,
    published      bigint not null default 0,
    leased_until   timestamptz not null default '-infinity'
);
comment on table home_view is 'Which version of somebody''s home view is the newest, and which one is published. Kept for good: nothing deletes it yet.';
comment on column home_view.account is 'Whose home.';
comment on column home_view.version is 'The newest. It rises with what the person does and what happens to their requests, so it tells roughly how much they used the bot.';
comment on column home_view.published is 'The one that is shown.';
comment on column home_view.leased_until is 'Until when somebody is busy publishing it.';

create table inbox (
    event          bytea primary key,
    day            date not null
);
comment on table inbox is 'Which events were seen, so that none takes effect twice. Kept for 7 days.';
comment on column inbox.event is 'A keyed hash of the event''s identity; the index key is not in this database.';
comment on column inbox.day is 'The day it came.';
create index inbox_day on inbox (day);

create table tombstone (
    key            uuid primary key,
    since          timestamptz not null
);
comment on table tombstone is 'Data keys that are to be destroyed, as soon as the last message sealed with them is shown, at most 24 hours later. Kept until the key is destroyed.';
comment on column tombstone.key is 'The id of the key.';
comment on column tombstone.since is 'When what it sealed was over.';
