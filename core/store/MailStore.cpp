// SPDX-License-Identifier: EUPL-1.2
#include "core/store/MailStore.h"

namespace postinsyn {

MailStore::MailStore(Database& database)
    : m_put(database, "INSERT INTO review_mail (item_id, bytes, sha256, digest, attached_at, "
                      "attached_by, is_other_id) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      m_find(database, "SELECT bytes, sha256, digest, attached_at, attached_by, is_other_id "
                       "FROM review_mail WHERE item_id = ?"),
      m_remove(database, "DELETE FROM review_mail WHERE item_id = ?"),
      m_masks(database, "SELECT line, start, length, ground FROM mail_mask WHERE item_id = ? "
                        "ORDER BY line, start"),
      m_clearLine(database, "DELETE FROM mail_mask WHERE item_id = ? AND line = ?"),
      m_addMask(database, "INSERT INTO mail_mask (item_id, line, start, length, ground, actor) "
                          "VALUES (?, ?, ?, ?, ?, ?)"),
      m_actors(database, "SELECT DISTINCT actor FROM mail_mask WHERE item_id = ? ORDER BY actor")
{}

void MailStore::put(ReviewItemId item, const StoredMail& mail)
{
    remove(item);
    m_put.run(item, Blob{mail.bytes}, Blob{mail.sha256}, Blob{mail.digest}, mail.attachedAt,
              mail.attachedBy, mail.isOtherId);
}

std::optional<StoredMail> MailStore::find(ReviewItemId item)
{
    auto rows = m_find.select(item);
    if (!rows.next())
        return std::nullopt;
    return StoredMail{rows.text(0), rows.text(1),        rows.text(2), Instant{rows.integer(3)},
                      rows.text(4), rows.integer(5) != 0};
}

bool MailStore::remove(ReviewItemId item)
{
    return m_remove.run(item) > 0;
}

std::vector<StoredMailMask> MailStore::masks(ReviewItemId item)
{
    std::vector<StoredMailMask> found;
    for (auto rows = m_masks.select(item); rows.next();)
        found.push_back({static_cast<std::size_t>(rows.integer(0)),
                         {static_cast<std::uint32_t>(rows.integer(1)),
                          static_cast<std::uint32_t>(rows.integer(2)), rows.text(3)}});
    return found;
}

void MailStore::setMasks(ReviewItemId item, std::size_t line, const std::vector<MaskSpan>& masks,
                         std::string_view actor)
{
    const auto number = static_cast<std::int64_t>(line);
    m_clearLine.run(item, number);
    for (const MaskSpan& mask : masks)
        m_addMask.run(item, number, std::int64_t{mask.start}, std::int64_t{mask.length},
                      mask.ground, actor);
}

std::vector<std::string> MailStore::maskActors(ReviewItemId item)
{
    std::vector<std::string> actors;
    for (auto rows = m_actors.select(item); rows.next();)
        actors.push_back(rows.text(0));
    return actors;
}

}
