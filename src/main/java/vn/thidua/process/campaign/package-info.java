/**
 * {@code processes/campaign-lifecycle.bpmn} and its helpers {@code collect-results.bpmn} and
 * {@code change-campaign.bpmn}: a campaign from its plan to its end, and the pages that start and change one.
 */
@NamedInterface("campaign")
@NullMarked
package vn.thidua.process.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
