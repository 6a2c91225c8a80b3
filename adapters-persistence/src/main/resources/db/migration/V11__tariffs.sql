-- Whoever changes the price list takes its only row first, so that no two tariffs get the same name at once; a unique
-- key would do it better, but adopted lists may have twins.
CREATE TABLE `price_list` (
  `id` TINYINT NOT NULL,
  `changes` BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
INSERT INTO `price_list` (`id`) VALUES (1);

-- Served by index: whether orders that wait for their payment name a tariff.
ALTER TABLE `pending_commandes`
  ADD KEY `pending_commandes_serviceId_idx` (`serviceId`, `isProcessed`);
