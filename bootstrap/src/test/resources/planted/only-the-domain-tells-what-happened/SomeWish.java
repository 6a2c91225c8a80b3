package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.shared.Wish;

public record SomeWish(String order) implements Wish {}
