package fr.livrestaka.application.invoicing.till;

import fr.livrestaka.domain.invoicing.till.Software;
import java.util.Optional;

/**
 * Who publishes which software, from the configuration and the build.
 *
 * @param director who represents the seller, who is the publisher
 */
public record Publishing(Optional<String> director, Software software) {}
