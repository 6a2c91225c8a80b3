-- From which days on the seller stands to VAT in another way than was configured, as administrators have planned it.
CREATE TABLE `vat_changes` (
  `firstDay` DATE NOT NULL,
  `regime` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `onDebits` BOOLEAN NOT NULL,
  `filing` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `reason` VARCHAR(500) NOT NULL,
  `plannedBy` VARCHAR(191) NOT NULL,
  `plannedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`firstDay`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
