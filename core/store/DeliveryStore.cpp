// SPDX-License-Identifier: EUPL-1.2
#include "core/store/DeliveryStore.h"

#include "core/base/Random.h"
#include "core/base/Text.h"
#include "core/store/StoredDay.h"

namespace postinsyn {

DeliveryStore::DeliveryStore(Database& database)
    : m_nextNumber(database,
                   "SELECT coalesce(max(number), 0) + 1 FROM delivery WHERE request_id = ?"),
      m_insert(database,
               "INSERT INTO delivery (uid, request_id, number, at, actor, way, is_paper, list_id, "
               "page_count, earlier_page_count, fee_basis, fee, full_fee, tariff_from, "
               "is_tariff_unchecked, waiver_reason) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_lastId(database, "SELECT last_insert_rowid()"),
      m_insertItem(database, "INSERT INTO delivery_item (delivery_id, nr, board, review_uid, "
                             "outcome, grounds) VALUES (?, ?, ?, ?, ?, ?)"),
      m_insertFile(database, "INSERT INTO delivery_file (delivery_id, seq, sha256, size, nr) "
                             "VALUES (?, ?, ?, ?, ?)"),
      m_deliveries(database,
                   "SELECT d.id, d.uid, d.number, d.at, d.actor, d.way, d.is_paper, l.version, "
                   "d.page_count, d.earlier_page_count, d.fee_basis, d.fee, d.full_fee, "
                   "d.tariff_from, d.is_tariff_unchecked, d.waiver_reason FROM delivery d "
                   "LEFT JOIN list l ON l.id = d.list_id WHERE d.request_id = ? "
                   "ORDER BY d.number"),
      m_items(database, "SELECT nr, board, review_uid, outcome, grounds FROM delivery_item "
                        "WHERE delivery_id = ? ORDER BY nr, board"),
      m_files(database,
              "SELECT sha256, size, nr FROM delivery_file WHERE delivery_id = ? ORDER BY seq")
{}

void DeliveryStore::add(Delivery& delivery, RequestId request, std::optional<ListId> list)
{
    delivery.uid = newUid();
    {
        auto next = m_nextNumber.select(request);
        next.next();
        delivery.number = static_cast<int>(next.integer(0));
    }
    const FeeNote& fee = delivery.fee;
    m_insert.run(delivery.uid, request, delivery.number, delivery.at, delivery.actor,
                 deliveryWayName(delivery.way), delivery.isPaper, list, fee.pages, fee.earlierPages,
                 feeBasisName(fee.basis), fee.fee, fee.fullFee, storedDay(fee.tariffValidFrom),
                 fee.isTariffToBeChecked, fee.waiverReason);
    {
        auto last = m_lastId.select();
        last.next();
        delivery.id = DeliveryId{last.integer(0)};
    }
    for (const DeliveredItem& item : delivery.items)
        m_insertItem.run(delivery.id, item.nr, item.board, item.reviewUid,
                         itemOutcomeName(item.outcome), join(item.grounds, ", "));
    int seq = 0;
    for (const DeliveredFile& file : delivery.files)
        m_insertFile.run(delivery.id, ++seq, Blob{file.sha256}, file.size, file.nr);
}

Delivery DeliveryStore::deliveryAt(const Statement::Rows& rows)
{
    Delivery delivery;
    delivery.id = DeliveryId{rows.integer(0)};
    delivery.uid = rows.text(1);
    delivery.number = static_cast<int>(rows.integer(2));
    delivery.at = Instant{rows.integer(3)};
    delivery.actor = rows.text(4);
    delivery.way = stored(deliveryWayNamed(rows.text(5)), "delivery.way");
    delivery.isPaper = rows.integer(6) != 0;
    if (const auto version = rows.maybeInteger(7))
        delivery.listVersion = static_cast<int>(*version);
    FeeNote& fee = delivery.fee;
    fee.pages = rows.integer(8);
    fee.earlierPages = rows.integer(9);
    fee.basis = stored(feeBasisNamed(rows.text(10)), "delivery.fee_basis");
    fee.fee = rows.integer(11);
    fee.fullFee = rows.integer(12);
    fee.tariffValidFrom = dayStored(rows.maybeInteger(13));
    fee.isTariffToBeChecked = rows.integer(14) != 0;
    fee.waiverReason = rows.text(15);
    for (auto items = m_items.select(delivery.id); items.next();) {
        DeliveredItem item{items.integer(0),
                           items.text(1),
                           items.text(2),
                           stored(itemOutcomeNamed(items.text(3)), "delivery_item.outcome"),
                           {}};
        for (const std::string& ground : split(items.text(4), ','))
            if (const auto provision = trimmed(ground); !provision.empty())
                item.grounds.emplace_back(provision);
        delivery.items.push_back(std::move(item));
    }
    for (auto files = m_files.select(delivery.id); files.next();)
        delivery.files.push_back({files.text(0), files.integer(1), files.maybeInteger(2)});
    return delivery;
}

std::vector<Delivery> DeliveryStore::deliveries(RequestId request)
{
    std::vector<Delivery> found;
    for (auto rows = m_deliveries.select(request); rows.next();)
        found.push_back(deliveryAt(rows));
    return found;
}

}
