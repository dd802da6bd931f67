-- Every table and column has a comment: docs/what-we-could-hand-over.md is made from them. That of a table ends with
-- a sentence that begins with "Kept" and says how long its rows stay.
-- "Sealed" columns hold ciphertext; their keys are never in this database. A "pseudonym" is what somebody is found by under
-- the key of a day: the same for the same person, column and day key, in most tables within one request or row alone, and nothing
-- once that key is destroyed. So no row, dead or alive, names a person in anything about a request that is over.

create table house (
    id             uuid primary key,
    key_store      uuid not null,
    index_key      bytea not null,
    mode           text not null check (mode in ('practice', 'serve')),
    homes          text not null default '',
    roster         bigint not null default 0,
    only_row       boolean not null default true unique check (only_row)
);
comment on table house is 'One row: what this database is for, and which key store and which index key belong to it. Kept as long as the database.';
comment on column house.id is 'This database''s own random id, which the key store remembers.';
comment on column house.key_store is 'The random id of the key store.';
comment on column house.index_key is 'A fingerprint of the index key, so that a start with another one is refused.';
comment on column house.mode is 'Whether it is for practice or for the real thing, so that neither starts on data of the other.';
comment on column house.homes is 'A hash of the scripts and words that the published homes are made of, so that a start sees whether to publish them anew.';
comment on column house.roster is 'How often the roster was imported, so that whoever holds it in memory sees that it changed.';
comment on column house.only_row is 'Keeps it to one row.';

create table day_key (
    key            uuid primary key,
    number         bigint generated always as identity unique,
    made_at        timestamptz not null,
    stale          boolean not null default false
);
comment on table day_key is 'The key under which pseudonyms are made: one, or two while those of the older are made anew. Kept until no row has a pseudonym under it, and destroyed then: after each day, within an hour after a request or a task was deleted, and when the bot starts and stops.';
comment on column day_key.key is 'The id of the key.';
comment on column day_key.number is 'The greatest is used for what is written.';
comment on column day_key.made_at is 'When it was made.';
comment on column day_key.stale is 'Whether a request or a task was deleted under it, so that it should go soon.';

create table visitor (
    id             uuid primary key,
    account        bytea not null unique,
    key            uuid not null,
    address        bytea not null
);
comment on table visitor is 'Somebody who wrote to the bot and cannot be reached by what the roster knows. Kept until the next day key, and beyond only while they have something open.';
comment on column visitor.id is 'A random id.';
comment on column visitor.account is 'A pseudonym of their account.';
comment on column visitor.address is 'Sealed: platform, tenant and user id, the chat in which the platform reaches them, and whether they belong to the organisation.';
comment on column visitor.key is 'The id of the day key it is sealed with.';

create table roster_entry (
    account        uuid primary key,
    entry          bytea not null
);
comment on table roster_entry is 'A row of the site''s roster; all rows are written anew with each change, in random order and of one length. Kept until an import takes it off.';
comment on column roster_entry.account is 'A keyed hash of platform, tenant and user id; the index key is not in this database.';
comment on column roster_entry.entry is 'Sealed: account, name, roles, discipline, department, seniority, languages, capacity, managers, exclusions, other accounts, training date; with the keyset itself.';

create table address (
    id             uuid primary key,
    address        bytea not null,
    until          date
);
comment on table address is 'How the platform reaches a supporter or a coordinator, or somebody who was taken off the roster. Kept while they are one of the former, and for as many days afterwards as the site says, 90 where it says nothing.';
comment on column address.id is 'A keyed hash of their account, which has nothing in common with their row of the roster; the index key is not in this database.';
comment on column address.address is 'Sealed: platform, tenant and user id, the chat if it is known, and whether they belong to the organisation; with the keyset itself.';
comment on column address.until is 'The last day on which it is kept; empty for whoever is a supporter or a coordinator, or was when the day key was made.';

create table supporter_quarter (
    quarter        text primary key check (quarter ~ '^\d{4}-Q[1-4]$'),
    key            uuid not null,
    counts         bytea not null
);
comment on table supporter_quarter is 'How many requests each supporter took in a quarter, so that the load is shared fairly. Sealed as a whole, and sealed anew with each day key, so that nobody sees which count grew when. Kept for as many months as the site says, 24 where it says nothing, in whole quarters.';
comment on column supporter_quarter.quarter is 'Such as 2026-Q4.';
comment on column supporter_quarter.key is 'The id of the day key it is sealed with.';
comment on column supporter_quarter.counts is 'Sealed: accounts, and how many requests each took.';

create table acceptance (
    id             uuid primary key,
    account        bytea not null,
    quarter        text not null
);
comment on table acceptance is 'A request that a supporter took since the day key was made, before it is counted in their quarter, so that the count does not tell which request it was. Kept until the next day key.';
comment on column acceptance.id is 'A random id.';
comment on column acceptance.account is 'A pseudonym of the supporter''s account.';
comment on column acceptance.quarter is 'Such as 2026-Q4.';

create table peer_case (
    id             uuid primary key,
    key            uuid not null,
    stage          text not null check (stage in ('looking', 'offered', 'matched', 'in_touch', 'closed')),
    requester      bytea,
    holder         bytea,
    offers         int not null,
    opened_at      timestamptz not null,
    promised_by    timestamptz not null,
    content        bytea not null
);
comment on table peer_case is 'A request for a peer. Kept from when it is sent until it is closed and its last message is shown, at most 24 hours later.';
comment on column peer_case.id is 'A random id.';
comment on column peer_case.key is 'The id of its data key, which is destroyed when it is closed.';
comment on column peer_case.stage is 'Where it stands.';
comment on column peer_case.requester is 'A pseudonym of the account that asked; empty once closed.';
comment on column peer_case.holder is 'A pseudonym of the account of the supporter who holds it; empty once closed.';
comment on column peer_case.offers is 'How many supporters were asked.';
comment on column peer_case.opened_at is 'When it was sent.';
comment on column peer_case.promised_by is 'When the requester must have heard of a supporter or from the coordinator.';
comment on column peer_case.content is 'Sealed: the code by which people speak of it, how soon, discipline, seniority, who asked, who holds it.';

create table offer (
    peer_case      uuid not null references peer_case (id) on delete cascade,
    account        bytea not null,
    state          text not null check (state in ('open', 'accepted', 'declined', 'lapsed', 'released', 'withdrawn')),
    primary key (peer_case, account)
);
comment on table offer is 'Which supporters were asked to take a request. Kept as long as the request.';
comment on column offer.peer_case is 'The request.';
comment on column offer.account is 'A pseudonym of the account they were asked on.';
comment on column offer.state is 'What became of it.';
-- law 6: at most one supporter holds a request, and at most one is being asked
create unique index offer_one_of_a_case on offer (peer_case) where state in ('open', 'accepted');

create table conversation (
    id             uuid primary key,
    account        bytea not null,
    topic          text not null check (topic in ('home', 'task', 'case')),
    script         text not null,
    peer_case      uuid references peer_case (id) on delete cascade,
    key            uuid not null,
    ended          boolean not null,
    session        bytea not null
);
comment on table conversation is 'Where somebody is in a guided conversation. Kept: home until the next day key; a task until it is over and its last message is shown; one about a request as long as the request.';
comment on column conversation.id is 'A random id.';
comment on column conversation.account is 'A pseudonym of the account that talks with the bot.';
comment on column conversation.topic is 'Home, a task, or a request.';
comment on column conversation.script is 'The script it follows.';
comment on column conversation.peer_case is 'The request it belongs to, if any.';
comment on column conversation.key is 'The id of its data key; that of home is a day key.';
comment on column conversation.ended is 'Whether it is over.';
comment on column conversation.session is 'Sealed: the step, and what was answered.';
create unique index conversation_one_home on conversation (account) where topic = 'home';
create index conversation_open_tasks on conversation (script) where topic = 'task' and not ended;
create unique index conversation_one_of_a_case on conversation (account, peer_case, script) where topic = 'case';
create index conversation_case on conversation (peer_case);

create table notice (
    id             uuid primary key,
    account        bytea not null,
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
comment on column notice.account is 'A pseudonym of the account that it is for.';
comment on column notice.topic is 'Which conversation it is for.';
comment on column notice.script is 'The script of that conversation.';
comment on column notice.peer_case is 'The request of that conversation, if any.';
comment on column notice.key is 'The id of the data key it is sealed with; for home, and to begin a task, a day key.';
comment on column notice.name is 'What it is, in one word.';
comment on column notice.opens is 'Whether it opens the conversation.';
comment on column notice.facts is 'Sealed: what it says.';
comment on column notice.due_at is 'When it is due.';
comment on column notice.attempts is 'How often taking it up failed.';
comment on column notice.place is 'A number that keeps those that are due at once in order.';
create index notice_due on notice (due_at, place);
create index notice_key on notice (key);

create table outbox (
    id             bigint generated always as identity primary key,
    message        text not null unique,
    conversation   uuid not null,
    account        bytea not null,
    platform       text not null,
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
comment on column outbox.account is 'A pseudonym of the account that it is for.';
comment on column outbox.platform is 'The name of its platform, such as slack: what is owed to one platform never waits for another.';
comment on column outbox.key is 'The id of the data key it is sealed with; from home a day key.';
comment on column outbox.content is 'Sealed: the message.';
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
comment on column shown.handle is 'Sealed: the chat platform''s own id of the message.';
create index shown_conversation on shown (conversation);

create table home_view (
    account        bytea primary key,
    platform       text not null,
    version        bigint not null,
    published      bigint not null default 0,
    leased_until   timestamptz not null default '-infinity'
);
comment on table home_view is 'Which version of somebody''s home view is the newest, and which one is published. Kept until the next day key, and beyond only until it is published.';
comment on column home_view.account is 'A pseudonym of the account whose home it is.';
comment on column home_view.platform is 'The name of its platform, such as slack.';
comment on column home_view.version is 'The newest: the time of its change, in microseconds since 1970.';
comment on column home_view.published is 'The one that is shown.';
comment on column home_view.leased_until is 'Until when somebody is busy publishing it.';

create table inbox (
    event          bytea primary key,
    day            date not null
);
comment on table inbox is 'Which events were seen, so that none takes effect twice. Kept for 7 days.';
comment on column inbox.event is 'A pseudonym of a keyed hash of the event''s identity.';
comment on column inbox.day is 'The day it came.';
create index inbox_day on inbox (day);

create table tombstone (
    key            uuid primary key,
    since          timestamptz not null
);
comment on table tombstone is 'Data keys that are to be destroyed, as soon as the last message sealed with them is shown, at most 24 hours later. Kept until the key is destroyed.';
comment on column tombstone.key is 'The id of the key.';
comment on column tombstone.since is 'When what it sealed was over.';

create table deployment (
    number         bigint generated always as identity primary key,
    made_at        timestamptz not null
);
comment on table deployment is 'A state of the site''s own scripts, words and prompts of check-ins that was made the one in use. Kept until two more were deployed after it.';
comment on column deployment.number is 'The newest is followed.';
comment on column deployment.made_at is 'When it was deployed.';

create table deployed_file (
    deployment     bigint not null references deployment (number) on delete cascade,
    path           text not null,
    content        text not null,
    primary key (deployment, path)
);
comment on table deployed_file is 'A file of a deployment: what the site wrote into it, and nothing that people said. Kept as long as the deployment.';
comment on column deployed_file.deployment is 'The deployment.';
comment on column deployed_file.path is 'Its path in the site folder, such as scripts/home.yaml.';
comment on column deployed_file.content is 'Its text.';

create table script_version (
    hash           text primary key,
    script         text not null,
    source         text not null
);
comment on table script_version is 'A version of a script, shipped or the site''s own, that somebody may be in the middle of. Kept until a later deployment finds nobody in it.';
comment on column script_version.hash is 'A hash of its text, by which conversations name it.';
comment on column script_version.script is 'The name of the script.';
comment on column script_version.source is 'Its text.';
