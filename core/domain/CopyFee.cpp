// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/CopyFee.h"

#include "core/base/EnumNames.h"

#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 4> deliveryWayNames{"email", "post", "collected", "on-site"};
constexpr std::array<std::string_view, 5> feeBasisNames{"tariff", "free-pages", "electronic",
                                                        "on-site", "waived"};

FeeBasis basisOf(const Tariff& tariff, const CopiedPages& copied, std::int64_t fee)
{
    if (copied.way == DeliveryWay::OnSite)
        return FeeBasis::OnSite;
    const bool isPaper = copied.isPaper && copied.way != DeliveryWay::Email;
    if (!isPaper && !tariff.chargesElectronicCopies)
        return FeeBasis::Electronic;
    return fee == 0 ? FeeBasis::FreePages : FeeBasis::Tariff;
}

}

std::string_view deliveryWayName(DeliveryWay way)
{
    return deliveryWayNames[static_cast<std::size_t>(way)];
}

std::optional<DeliveryWay> deliveryWayNamed(std::string_view name)
{
    return enumNamed<DeliveryWay>(deliveryWayNames, name);
}

std::string_view feeBasisName(FeeBasis basis)
{
    return feeBasisNames[static_cast<std::size_t>(basis)];
}

std::optional<FeeBasis> feeBasisNamed(std::string_view name)
{
    return enumNamed<FeeBasis>(feeBasisNames, name);
}

FeeNote feeNoteFor(const Tariff& tariff, const CopiedPages& copied, std::string_view waiverReason)
{
    FeeNote note;
    note.pages = copied.pages;
    note.earlierPages = copied.earlierPages;
    note.tariffValidFrom = tariff.validFrom;
    note.isTariffToBeChecked = tariff.isToBeChecked;
    const std::int64_t fee =
        tariff.feeFor(copied.earlierPages + copied.pages) - tariff.feeFor(copied.earlierPages);
    note.basis = basisOf(tariff, copied, fee);
    if (note.basis != FeeBasis::Tariff)
        return note;
    note.fullFee = note.fee = fee;
    if (!waiverReason.empty()) {
        note.basis = FeeBasis::Waived;
        note.fee = 0;
        note.waiverReason = waiverReason;
    }
    return note;
}

}
