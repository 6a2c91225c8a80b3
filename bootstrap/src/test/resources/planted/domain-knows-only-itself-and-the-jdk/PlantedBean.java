package fr.livrestaka.domain.orders;

@jakarta.inject.Singleton
class PlantedBean {}
