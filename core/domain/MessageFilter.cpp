// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/MessageFilter.h"

#include "core/base/Error.h"

#include <Poco/Dynamic/Var.h>
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <sstream>

namespace postinsyn {

namespace {

Poco::JSON::Array::Ptr toArray(const std::vector<std::string>& values)
{
    Poco::JSON::Array::Ptr array = new Poco::JSON::Array;
    for (const std::string& value : values)
        array->add(value);
    return array;
}

std::vector<std::string> texts(const Poco::JSON::Object& object, const std::string& key)
{
    std::vector<std::string> values;
    if (const auto array = object.getArray(key))
        for (const auto& value : *array)
            values.push_back(value.convert<std::string>());
    return values;
}

std::optional<LocalDate> day(const Poco::JSON::Object& object, const std::string& key)
{
    if (!object.has(key))
        return std::nullopt;
    const auto date = LocalDate::parse(object.getValue<std::string>(key));
    if (!date)
        throw Error("filter-invalid", key);
    return date;
}

}

std::string MessageFilter::toJson() const
{
    Poco::JSON::Object object(Poco::JSON_PRESERVE_KEY_ORDER);
    if (from)
        object.set("from", from->toIso());
    if (to)
        object.set("to", to->toIso());
    if (!parties.empty())
        object.set("parties", toArray(parties));
    if (between)
        object.set("between", toArray({between->first, between->second}));
    if (!senders.empty())
        object.set("senders", toArray(senders));
    if (!recipients.empty())
        object.set("recipients", toArray(recipients));
    if (!domains.empty())
        object.set("domains", toArray(domains));
    if (subject)
        object.set("subject", *subject);
    if (direction)
        object.set("direction", std::string(directionName(*direction)));
    if (status)
        object.set("status", std::string(statusName(*status)));
    if (withSystem)
        object.set("withSystem", true);
    std::ostringstream out;
    object.stringify(out);
    return out.str();
}

MessageFilter MessageFilter::fromJson(std::string_view json)
{
    MessageFilter filter;
    try {
        Poco::JSON::Parser parser;
        const auto object = parser.parse(std::string(json)).extract<Poco::JSON::Object::Ptr>();
        filter.from = day(*object, "from");
        filter.to = day(*object, "to");
        filter.parties = texts(*object, "parties");
        const std::vector<std::string> pair = texts(*object, "between");
        if (pair.size() == 2)
            filter.between = {pair[0], pair[1]};
        else if (!pair.empty())
            throw Error("filter-invalid", "between");
        filter.senders = texts(*object, "senders");
        filter.recipients = texts(*object, "recipients");
        filter.domains = texts(*object, "domains");
        if (object->has("subject"))
            filter.subject = object->getValue<std::string>("subject");
        if (object->has("direction")) {
            filter.direction = directionNamed(object->getValue<std::string>("direction"));
            if (!filter.direction)
                throw Error("filter-invalid", "direction");
        }
        if (object->has("status")) {
            filter.status = statusNamed(object->getValue<std::string>("status"));
            if (!filter.status)
                throw Error("filter-invalid", "status");
        }
        filter.withSystem = object->optValue("withSystem", false);
    } catch (const Poco::Exception&) {
        throw Error("filter-invalid", "json");
    }
    return filter;
}

}
