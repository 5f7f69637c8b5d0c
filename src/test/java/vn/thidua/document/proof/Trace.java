package vn.thidua.document.proof;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a life leaves in the tables, line by line, without what differs from life to life: ids, numbers, moments. Read
 * with nothing but SQL.
 */
final class Trace {

    private static final String PAPERS =
            """
            with draft as (select * from document_draft where subject_id in (:campaign, :round)),
                 paper as (select prepared.* from prepared_document prepared
                             join draft on draft.id = prepared.document_draft_id),
                 issued as (select issued.* from issued_document issued
                              join draft on draft.id = issued.document_draft_id),
                 hold as (select * from number_hold where document_id in (select id from paper))
            """;

    private static final List<String> QUESTIONS = List.of(
            """
            select concat_ws(' ', 'draft', kind, version, status) from draft
            """,
            """
            select concat_ws(' ', 'step', draft.kind, step.kind, step.signing, step.outcome)
              from draft_step step join draft on draft.id = step.document_draft_id
            """,
            """
            select concat_ws(' ', 'file', kind, occurrence, method, numbering, status, pages,
                   (select string_agg(concat_ws('/', step, signing), ' ' order by sequence)
                      from prepared_revision where prepared_document_id = paper.id)) from paper
            """,
            """
            select concat_ws(' ', 'kept', paper.kind, revision.step,
                   encode(pg_catalog.sha256(content.bytes), 'hex') = revision.sha256)
              from prepared_revision revision join paper on paper.id = revision.prepared_document_id
              left join file_content content on content.sha256 = revision.sha256
            """,
            """
            select concat_ws(' ', 'number', hold.type, hold.state, entry.number = hold.number,
                   entry.number = paper.number, entry.issued_on = hold.held_on, entry.void_reason)
              from hold join paper on paper.id = hold.document_id
              left join register_entry entry on entry.document_id = hold.document_id
            """,
            """
            select concat_ws(' ', 'entry', type, handed_over_on = issued_on) from register_entry
             where document_id in (select id from paper)
            """,
            """
            select concat_ws(' ', 'issued', issued.kind, issued.occurrence, issued.pages, published_at is not null,
                   encode(pg_catalog.sha256(content.bytes), 'hex') = issued.sha256,
                   issued.sha256 in (select sha256 from prepared_revision where prepared_document_id = issued.id))
              from issued left join file_content content on content.sha256 = issued.sha256
            """,
            """
            select concat_ws(' ', 'copy', issued.kind, position, line, channel, user_ids, unit_codes)
              from document_dispatch join issued on issued.id = issued_document_id
            """,
            """
            select concat_ws(' ', 'mail', issued.kind, mail.kind, recipient, state)
              from mail_outbox mail join issued on mail.event_key = 'document-issued/' || issued.id
            """,
            """
            select concat_ws(' ', 'rendering', rendering.kind, part, count(*))
              from document_rendering rendering join draft on draft.id = rendering.document_draft_id
             group by rendering.kind, part
            """,
            """
            select concat_ws(' ', 'beside', issued.kind, rendition.kind)
              from document_rendition rendition join issued on issued.id = issued_document_id
            """,
            """
            select concat_ws(' ', 'code', paper.kind) from verification_code code
              join paper on paper.id = code.document_id
            """,
            """
            select concat_ws(' ', 'recorded', action, user_id, count(*)) from audit_entry
             where subject in (select 'document_draft/' || id from draft
                         union select 'prepared_document/' || id from paper
                         union select 'issued_document/' || id from issued
                         union select 'number_hold/' || id from hold)
             group by action, user_id
            """);

    private final JdbcClient jdbc;

    Trace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(Life.Facts life) {
        return QUESTIONS.stream().flatMap(question -> answers(question, life)).toList();
    }

    private Stream<String> answers(String question, Life.Facts life) {
        return jdbc
                .sql(PAPERS + question)
                .param("campaign", life.campaign())
                .param("round", life.round())
                .query(String.class)
                .list()
                .stream()
                .sorted();
    }
}
