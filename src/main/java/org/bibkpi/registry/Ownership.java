package org.bibkpi.registry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who owns or runs a provider. */
public enum Ownership {
    @JsonProperty("region")
    REGION,
    @JsonProperty("region-company")
    REGION_COMPANY,
    @JsonProperty("region-and-municipality")
    REGION_AND_MUNICIPALITY,
    @JsonProperty("contract")
    CONTRACT,
    @JsonProperty("private")
    PRIVATE,
    @JsonProperty("foundation")
    FOUNDATION,
    @JsonProperty("joint")
    JOINT,
    @JsonProperty("historical")
    HISTORICAL
}
