-- What is owed to one platform never waits for another, so that rows are taken by the platform of their account.
alter table account add column platform text not null default '';
comment on column account.platform is 'The name of the platform, such as slack; empty until the account is heard of again.';

-- All accounts of one person are looked up for each opening of a home, and for matching.
create index account_human on account (human);
