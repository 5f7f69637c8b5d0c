/** Pages' requests that advance a round of awards. */
@NullMarked
package vn.thidua.process.award.web;

import org.jspecify.annotations.NullMarked;
