package vn.thidua.process.signature;

import vn.thidua.process.ProcessVariable;

/** Everything Java needs to know about {@code processes/extend-signature.bpmn}. */
final class ExtendSignatureProcess {

    static final String KEY = "extendSignature";
    static final String EXTEND = "serviceTask_extendSignature";
    static final String EXTENDED = "endEvent_signatureExtended";

    static final ProcessVariable<String> DOCUMENT_ID = ProcessVariable.text("documentId");

    private ExtendSignatureProcess() {}
}
