package vn.thidua.document.composing;

import org.jspecify.annotations.Nullable;

/**
 * What a document's subject belongs to.
 *
 * @param campaignId null for papers of a round without a campaign
 * @param occurrence counts papers of one kind about one subject, such as the second return slip of a report
 * @param unitCode the unit it is about, whose people may read it; or null
 */
public record SubjectFacts(@Nullable String campaignId, int occurrence, @Nullable String unitCode) {}
