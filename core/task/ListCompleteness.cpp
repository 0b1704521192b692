// SPDX-License-Identifier: EUPL-1.2
#include "core/task/ListCompleteness.h"

#include "core/base/Error.h"
#include "core/store/Archive.h"
#include "core/store/ListStore.h"
#include "core/store/LogStore.h"
#include "core/task/LogCoverage.h"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <algorithm>
#include <set>
#include <sstream>

namespace postinsyn {

namespace {

using Poco::JSON::Array;
using Poco::JSON::Object;

Object::Ptr newObject()
{
    return new Object(Poco::JSON_PRESERVE_KEY_ORDER);
}

LocalDate dayOf(const Object& object, const std::string& key)
{
    const auto date = LocalDate::parse(object.getValue<std::string>(key));
    if (!date)
        throw StoreError("archive-damaged", key);
    return *date;
}

std::vector<Period> gapsIn(Period period, const std::set<LocalDate>& covered)
{
    std::vector<Period> gaps;
    for (LocalDate day = period.from; day <= period.to; day = day + 1) {
        if (covered.contains(day))
            continue;
        if (!gaps.empty() && gaps.back().to + 1 == day)
            gaps.back().to = day;
        else
            gaps.push_back({day, day});
    }
    return gaps;
}

}

std::string ListCompleteness::toJson() const
{
    Object::Ptr root = newObject();
    Array::Ptr files = new Array;
    for (const Extract& extract : extracts) {
        Object::Ptr file = newObject();
        file->set("format", extract.format);
        file->set("importedAt", extract.importedAt.ms);
        if (extract.first && extract.last) {
            file->set("first", extract.first->ms);
            file->set("last", extract.last->ms);
        }
        files->add(file);
    }
    root->set("extracts", files);
    Array::Ptr codes = new Array;
    for (const std::string& code : warnings)
        codes->add(code);
    root->set("warnings", codes);
    Array::Ptr holes = new Array;
    for (const Period& gap : gaps) {
        Object::Ptr hole = newObject();
        hole->set("from", gap.from.toIso());
        hole->set("to", gap.to.toIso());
        holes->add(hole);
    }
    root->set("gaps", holes);
    root->set("hiddenSystem", hiddenSystem);
    root->set("rejectedRows", rejectedRows);
    std::ostringstream out;
    root->stringify(out);
    return out.str();
}

ListCompleteness ListCompleteness::fromJson(std::string_view json)
{
    ListCompleteness completeness;
    try {
        Poco::JSON::Parser parser;
        const auto root = parser.parse(std::string(json)).extract<Object::Ptr>();
        const auto files = root->getArray("extracts");
        for (std::size_t i = 0; i < files->size(); ++i) {
            const auto file = files->getObject(static_cast<unsigned>(i));
            Extract extract;
            extract.format = file->getValue<std::string>("format");
            extract.importedAt = Instant{file->getValue<std::int64_t>("importedAt")};
            if (file->has("first")) {
                extract.first = Instant{file->getValue<std::int64_t>("first")};
                extract.last = Instant{file->getValue<std::int64_t>("last")};
            }
            completeness.extracts.push_back(std::move(extract));
        }
        for (const auto& code : *root->getArray("warnings"))
            completeness.warnings.push_back(code.convert<std::string>());
        const auto holes = root->getArray("gaps");
        for (std::size_t i = 0; i < holes->size(); ++i) {
            const auto hole = holes->getObject(static_cast<unsigned>(i));
            completeness.gaps.push_back({dayOf(*hole, "from"), dayOf(*hole, "to")});
        }
        completeness.hiddenSystem = root->getValue<std::uint64_t>("hiddenSystem");
        completeness.rejectedRows = root->optValue<std::uint64_t>("rejectedRows", 0); // from 0.1 on
    } catch (const Poco::Exception&) {
        throw StoreError("archive-damaged", "completeness");
    }
    return completeness;
}

ListCompleteness completenessFor(Archive& archive, const Request& request, const OwnAddresses& own)
{
    const TimeZone zone = TimeZone::stockholm();
    LogStore log(archive.database());
    const MessageFilter filter = log.meant(request.filter);
    ListCompleteness completeness;
    std::set<std::string> codes;
    std::set<LocalDate> covered;
    const std::vector<OutsideRemoval> removals = archive.lists().removals();
    for (const Source& source : log.sources()) {
        if (!source.first) {
            completeness.rejectedRows += source.rejectedRows;
            continue;
        }
        LocalDate first = zone.dateOf(*source.first);
        LocalDate last = zone.dateOf(*source.last);
        if ((filter.to && first > *filter.to) || (filter.from && last < *filter.from))
            continue;
        for (const SourceWarning& warning : source.warnings)
            codes.insert(warning.code);
        completeness.rejectedRows += source.rejectedRows;
        if (isThinned(source, removals, filter))
            continue;
        completeness.extracts.push_back(
            {source.format, source.importedAt, source.first, source.last});
        if (filter.from)
            first = std::max(first, *filter.from);
        if (filter.to)
            last = std::min(last, *filter.to);
        for (LocalDate day = first; day <= last; day = day + 1)
            covered.insert(day);
    }
    completeness.warnings.assign(codes.begin(), codes.end());
    if (filter.from && filter.to)
        completeness.gaps = gapsIn({*filter.from, *filter.to}, covered);
    completeness.hiddenSystem = log.hiddenSystemCount(filter, own);
    return completeness;
}

}
