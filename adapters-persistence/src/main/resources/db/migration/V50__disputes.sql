-- What banks contest: each dispute by its own id, for a payment may have several.
CREATE TABLE `disputes` (
  `id` VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `paymentId` VARCHAR(191) NOT NULL,
  `amount` INT NOT NULL,
  `reason` VARCHAR(100) NOT NULL,
  `status` VARCHAR(100) NOT NULL,
  `dueBy` DATETIME(3) NULL,
  `funds` ENUM('LEFT','WITHDRAWN','REINSTATED') NOT NULL,
  `isOpen` TINYINT(1) NOT NULL,
  `openedAt` DATETIME(3) NOT NULL,
  `asOf` DATETIME(3) NOT NULL,
  `lostAt` DATETIME(3) NULL,
  `recoveredAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  KEY `disputes_paymentId_idx` (`paymentId`, `openedAt`),
  KEY `disputes_lostAt_idx` (`lostAt`, `id`),
  KEY `disputes_recoveredAt_idx` (`recoveredAt`, `id`),
  CONSTRAINT `disputes_paymentId_fkey` FOREIGN KEY (`paymentId`)
    REFERENCES `payments` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Those noted on their payment until now have no id; the next that is heard of them gives them one.
INSERT INTO `disputes` (`id`, `paymentId`, `amount`, `reason`, `status`, `funds`, `isOpen`, `openedAt`,
  `asOf`, `lostAt`)
SELECT CONCAT('payment:', p.`id`), p.`id`, p.`amount`, 'general', p.`disputeStatus`, 'LEFT',
  p.`disputeStatus` NOT IN ('won', 'lost', 'warning_closed', 'prevented', 'charge_refunded', 'closed'),
  p.`paidAt`, '1970-01-01 00:00:01.000',
  CASE WHEN p.`disputeStatus` = 'lost' THEN p.`paidAt` END
FROM `payments` p
WHERE p.`disputeStatus` IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM `disputes` d WHERE d.`paymentId` = p.`id`);
