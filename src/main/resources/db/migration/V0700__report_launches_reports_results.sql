create table unit_launch (
    id            uuid primary key,
    ward_id       varchar(20)   not null references ward (id),
    campaign_id   uuid          not null references campaign (id),
    unit_code     varchar(40)   not null,
    theme         varchar(1000) not null,
    movements     jsonb         not null,
    launched_on   date          not null,
    participants  integer,
    plan_file_id  uuid,
    on_behalf     boolean       not null,
    paper_scan_id uuid,
    reported_at   timestamptz   not null,
    reported_by   varchar(64)   not null,
    late          boolean       not null,
    constraint uq_unit_launch_campaign_id_unit_code unique (campaign_id, unit_code),
    constraint fk_unit_launch_unit foreign key (ward_id, unit_code) references unit (ward_id, code)
);

-- One row per version; the numbers stand in unit_report_figure, the texts in content.
create table unit_report (
    id            uuid primary key,
    ward_id       varchar(20) not null references ward (id),
    campaign_id   uuid        not null references campaign (id),
    unit_code     varchar(40) not null,
    phase         integer     not null,
    number        integer     not null,
    status        varchar(20) not null,
    final_figures boolean     not null,
    content       jsonb       not null,
    on_behalf     boolean     not null,
    paper_scan_id uuid,
    submitted_at  timestamptz not null,
    submitted_by  varchar(64) not null,
    late          boolean     not null,
    review        jsonb,
    constraint uq_unit_report_campaign_id_unit_code_phase_number unique (campaign_id, unit_code, phase, number),
    constraint fk_unit_report_unit foreign key (ward_id, unit_code) references unit (ward_id, code),
    constraint ck_unit_report_status check (status in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'REOPENED'))
);

create table unit_report_figure (
    id             uuid primary key,
    ward_id        varchar(20) not null references ward (id),
    unit_report_id uuid        not null references unit_report (id),
    sort_order     integer     not null,
    target         varchar(80) not null,
    figure_value   numeric,
    numerator      numeric,
    denominator    numeric,
    last_year      numeric,
    reached        boolean,
    state          varchar(20) not null,
    note           varchar(2000),
    met            boolean     not null,
    constraint uq_unit_report_figure_unit_report_id_target unique (unit_report_id, target),
    constraint ck_unit_report_figure_state check (state in ('ACTUAL', 'ESTIMATE'))
);

create table support_activity (
    id          uuid primary key,
    ward_id     varchar(20)   not null references ward (id),
    campaign_id uuid          not null references campaign (id),
    unit_code   varchar(40)   not null,
    sort_order  integer       not null,
    held_on     date          not null,
    activity    varchar(2000) not null,
    channel     varchar(500)  not null,
    reached     integer,
    evidence    jsonb         not null,
    exemplars   jsonb         not null,
    saved_at    timestamptz   not null,
    saved_by    varchar(64)   not null,
    constraint uq_support_activity_campaign_id_unit_code_sort_order unique (campaign_id, unit_code, sort_order),
    constraint fk_support_activity_unit foreign key (ward_id, unit_code) references unit (ward_id, code)
);

create table support_completion (
    id          uuid primary key,
    ward_id     varchar(20) not null references ward (id),
    campaign_id uuid        not null references campaign (id),
    unit_code   varchar(40) not null,
    finished_at timestamptz not null,
    finished_by varchar(64) not null,
    constraint uq_support_completion_campaign_id_unit_code unique (campaign_id, unit_code)
);

create table consolidated_result (
    id          uuid primary key,
    ward_id     varchar(20)  not null references ward (id),
    campaign_id uuid         not null references campaign (id),
    phase       integer      not null,
    assessment  varchar(20000) not null,
    figures     jsonb        not null,
    made_at     timestamptz  not null,
    made_by     varchar(64)  not null,
    constraint uq_consolidated_result_campaign_id_phase unique (campaign_id, phase)
);

-- Results of units and people, kept as a criterion for their year-end evaluation.
create table unit_year_result (
    id            uuid primary key,
    ward_id       varchar(20) not null references ward (id),
    campaign_id   uuid        not null references campaign (id),
    phase         integer     not null,
    year          integer     not null,
    unit_code     varchar(40) not null,
    launched      boolean     not null,
    launched_late boolean     not null,
    reported      boolean     not null,
    reported_late boolean     not null,
    targets       integer     not null,
    targets_met   integer     not null,
    conclusion    varchar(2000),
    constraint uq_unit_year_result_campaign_id_phase_unit_code unique (campaign_id, phase, unit_code)
);

create table person_year_result (
    id          uuid primary key,
    ward_id     varchar(20)   not null references ward (id),
    campaign_id uuid          not null references campaign (id),
    phase       integer       not null,
    year        integer       not null,
    unit_code   varchar(40)   not null,
    sort_order  integer       not null,
    name        varchar(300)  not null,
    deed        varchar(2000) not null,
    constraint uq_person_year_result_campaign_id_phase_sort_order unique (campaign_id, phase, sort_order)
);

create view v_report_progress as
select participant.ward_id,
       participant.campaign_id,
       participant.unit_code,
       launch.reported_at as launch_reported_at,
       launch.late as launch_late,
       report.phase,
       report.number as report_version,
       report.status as report_status,
       report.submitted_at,
       report.late as report_late
  from campaign_participant participant
  left join unit_launch launch
    on launch.campaign_id = participant.campaign_id and launch.unit_code = participant.unit_code
  left join unit_report report
    on report.campaign_id = participant.campaign_id and report.unit_code = participant.unit_code
   and report.number = (select max(newer.number) from unit_report newer
                         where newer.campaign_id = report.campaign_id and newer.unit_code = report.unit_code
                           and newer.phase = report.phase)
 where participant.participates and not participant.withdrawn;
