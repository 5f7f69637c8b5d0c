/** The pages where a campaign is brought in, started, watched and changed. */
@NullMarked
package vn.thidua.process.campaign.web;

import org.jspecify.annotations.NullMarked;
