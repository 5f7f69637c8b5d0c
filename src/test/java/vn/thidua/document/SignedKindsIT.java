package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.WardTest;
import vn.thidua.organisation.SignableKinds;

@WardTest
class SignedKindsIT {

    @Autowired
    private SignableKinds kinds;

    @Test
    void everyKindThatIsSignedHasANameOfItsOwn() {
        assertThat(kinds.names().values()).doesNotHaveDuplicates().noneMatch(name -> name.startsWith("document."));
    }
}
