alter table house add column homes text not null default '';
comment on column house.homes is 'A hash of the scripts and words that the published homes are made of, so that a start sees whether to publish them anew.';
