// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Profile.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace postinsyn {

/// How something is given out (domain.md 7.6).
enum class DeliveryWay : std::uint8_t { Email, Post, Collected, OnSite };
std::string_view deliveryWayName(DeliveryWay way); ///< `email|post|collected|on-site`
std::optional<DeliveryWay> deliveryWayNamed(std::string_view name);

/// Why a delivery costs what it costs.
enum class FeeBasis : std::uint8_t {
    Tariff,     ///< by the tariff
    FreePages,  ///< fewer pages than the tariff charges for
    Electronic, ///< files, and the tariff has no explicit support for charging them (JO 1149-2015)
    OnSite,     ///< read on the spot: always free (TF 2:15)
    Waived,     ///< not charged, for a reason told
};
std::string_view feeBasisName(FeeBasis basis); ///< `tariff|free-pages|electronic|on-site|waived`
std::optional<FeeBasis> feeBasisNamed(std::string_view name);

/// What is given out, as far as its fee goes. There is no place for time spent: searching,
/// reviewing and masking cost nothing (domain.md 1.8).
struct CopiedPages {
    DeliveryWay way = DeliveryWay::Email;
    bool isPaper =
        false; ///< else files, on whatever carrier; what is sent by e-mail is never paper
    std::int64_t pages = 0;
    /// Pages charged or free in earlier deliveries of the same request and kind: giving out in
    /// steps neither adds a fee nor saves one.
    std::int64_t earlierPages = 0;
};

/// The fee of one delivery (avgiftsunderlag), as it was worked out. Whole kronor, postage and
/// what a bearer of files costs not counted.
struct FeeNote {
    FeeBasis basis = FeeBasis::FreePages;
    std::int64_t pages = 0;
    std::int64_t earlierPages = 0;
    std::int64_t fee = 0;     ///< to be paid
    std::int64_t fullFee = 0; ///< by the tariff, before it was waived
    std::string waiverReason;
    std::optional<LocalDate> tariffValidFrom;
    bool isTariffToBeChecked = true;

    bool operator==(const FeeNote&) const = default;
};

/// `waiverReason`: empty if nothing is waived.
FeeNote feeNoteFor(const Tariff& tariff, const CopiedPages& copied, std::string_view waiverReason);

}
