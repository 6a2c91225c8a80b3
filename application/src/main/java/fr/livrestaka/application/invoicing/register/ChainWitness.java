package fr.livrestaka.application.invoicing.register;

import java.util.Optional;

/**
 * Who keeps the last hashes of the books outside this machine, from the configuration.
 *
 * @param address empty where nobody does
 */
public record ChainWitness(Optional<String> address) {}
