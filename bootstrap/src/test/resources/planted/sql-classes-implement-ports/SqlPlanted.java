package fr.livrestaka.persistence.pricing;

class SqlPlanted {}
