/** What a campaign's plan says, as plain records: the text to print and the typed facts the ward works with. */
@NamedInterface("plan")
@NullMarked
package vn.thidua.campaign.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
