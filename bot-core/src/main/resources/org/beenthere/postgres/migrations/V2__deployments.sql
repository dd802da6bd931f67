create table deployment (
    number         bigint generated always as identity primary key,
    made_at        timestamptz not null
);
comment on table deployment is 'A state of the site''s own scripts and words that was made the one in use. Kept until two more were deployed after it.';
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
