package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;

record AllowedValue(Money price, Instant at, List<String> notes, byte[] digest) {}
