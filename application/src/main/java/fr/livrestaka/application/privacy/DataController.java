package fr.livrestaka.application.privacy;

import java.util.Optional;

/**
 * Who answers for the processing (RGPD article 30(1)(a)), from the configuration.
 *
 * @param address the postal one, where it is configured
 */
public record DataController(String name, Optional<String> address, String email) {}
