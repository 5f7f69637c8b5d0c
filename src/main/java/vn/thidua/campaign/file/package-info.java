/** The campaign file: YAML in, a plan and the rehearsal's script out, or everything that is wrong with its place. */
@NullMarked
package vn.thidua.campaign.file;

import org.jspecify.annotations.NullMarked;
