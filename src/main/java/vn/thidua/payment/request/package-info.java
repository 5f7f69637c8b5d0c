/** The register of what people ask about the data the ward keeps of them. */
@NullMarked
package vn.thidua.payment.request;

import org.jspecify.annotations.NullMarked;
