// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/zip_package.h"

#include <optional>
#include <string_view>

namespace models {

// The attributes of one element, as the parser holds them.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}
    // The value of the attribute of that local name (with any prefix); null when it is not there.
    const char *find(std::string_view localName) const;
    const char **pairs() const { return m_pairs; }

private:
    const char **m_pairs; // name, value, …, null
};

// What a part's elements and text are told to, in document order. Names come without their prefix.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    // `depth` is 1 for the root.
    virtual void startElement(std::string_view name, XmlAttributes attributes, int depth) = 0;
    virtual void endElement(std::string_view name, int depth) = 0;
    virtual void text(std::string_view utf8) { Q_UNUSED(utf8) }

    const std::optional<Failure> &failure() const { return m_failure; }

protected:
    // Ends the parsing with `failure`.
    void stop(Failure failure);

private:
    std::optional<Failure> m_failure;
};

// Parses `part` (XML 1.0 in UTF-8 or UTF-16) into `handler`, up to its end and with its checksum
// verified. Refuses document types (and so entities), nesting beyond 256 and tags or attributes
// beyond 64 KiB. Errors: the handler's; Damaged, naming part and line; Cancelled.
Result<void> parseXml(ZipPackage &package, const QString &part, XmlHandler &handler,
                      ReadContext &context);

} // namespace models
