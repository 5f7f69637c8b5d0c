package vn.thidua.organisation;

/** Units, people, positions, roles or mandates are not what they were; whoever mirrors them reads them again. */
public record OrganisationChanged(String what) {}
