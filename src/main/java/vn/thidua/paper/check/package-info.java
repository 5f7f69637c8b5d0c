/** Holds any PDF against Annex I of decree 30/2020/NĐ-CP and names each deviation with its place and article. */
@NamedInterface("check")
@NullMarked
package vn.thidua.paper.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
