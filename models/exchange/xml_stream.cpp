// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xml_stream.h"

#include <expat.h>

#include <cstring>
#include <memory>

namespace models {

namespace {

constexpr int maxDepth = 256;
constexpr XML_Index maxTokenSize = 64 << 10;

struct XmlStreamText
{
    Q_DECLARE_TR_FUNCTIONS(XmlStreamText)
};

enum class Refusal { None, DocumentType, Depth };

// What the C callbacks need.
struct Session
{
    XML_Parser parser = nullptr;
    XmlHandler *handler = nullptr;
    int depth = 0;
    Refusal refusal = Refusal::None;

    void refuse(Refusal why)
    {
        refusal = why;
        XML_StopParser(parser, XML_FALSE);
    }
    void stopIfFailed()
    {
        if (handler->failure())
            XML_StopParser(parser, XML_FALSE);
    }
};

std::string_view localName(const char *name)
{
    const char *start = name;
    const char *at = name;
    for (; *at; ++at)
        if (*at == ':')
            start = at + 1;
    return {start, std::size_t(at - start)};
}

void XMLCALL onStart(void *user, const XML_Char *name, const XML_Char **attributes)
{
    auto &session = *static_cast<Session *>(user);
    if (session.refusal != Refusal::None || session.handler->failure())
        return;
    if (++session.depth > maxDepth)
        return session.refuse(Refusal::Depth);
    session.handler->startElement(localName(name), XmlAttributes(attributes), session.depth);
    session.stopIfFailed();
}

void XMLCALL onEnd(void *user, const XML_Char *name)
{
    auto &session = *static_cast<Session *>(user);
    if (session.refusal != Refusal::None || session.handler->failure())
        return;
    session.handler->endElement(localName(name), session.depth--);
    session.stopIfFailed();
}

void XMLCALL onText(void *user, const XML_Char *text, int length)
{
    auto &session = *static_cast<Session *>(user);
    if (session.refusal != Refusal::None || session.handler->failure())
        return;
    session.handler->text({text, std::size_t(length)});
    session.stopIfFailed();
}

void XMLCALL onDocumentType(void *user, const XML_Char *, const XML_Char *, const XML_Char *, int)
{
    static_cast<Session *>(user)->refuse(Refusal::DocumentType);
}

Failure describe(const Session &session, const QString &part)
{
    if (session.handler->failure())
        return *session.handler->failure();
    if (session.refusal == Refusal::DocumentType)
        return damagedBook(
            XmlStreamText::tr(
                "The part %1 contains a document type declaration, which workbooks may "
                "not have and harmful files use.")
                .arg(part));
    if (session.refusal == Refusal::Depth)
        return damagedBook(
            XmlStreamText::tr("The part %1 is nested more than 256 levels deep.").arg(part));
    return damagedBook(XmlStreamText::tr("The part %1 is damaged at line %2.")
                           .arg(part, QString::number(XML_GetCurrentLineNumber(session.parser))),
                       QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(session.parser))));
}

// A tag, comment or attribute that grows from chunk to chunk: expat would scan it anew each time.
bool holdsHugeToken(XML_Parser parser, qint64 fed)
{
    const XML_Index at = XML_GetCurrentByteIndex(parser);
    return at >= 0 && fed - at > maxTokenSize;
}

Result<void> feed(Session &session, PartReader &reader, const QString &part)
{
    qint64 fed = 0;
    for (;;) {
        const auto chunk = reader.next();
        if (!chunk)
            return chunk.failure();
        fed += qint64(chunk->size());
        if (XML_Parse(session.parser, chunk->data(), int(chunk->size()), chunk->empty()) !=
            XML_STATUS_OK)
            return describe(session, part);
        if (chunk->empty())
            return {};
        if (holdsHugeToken(session.parser, fed))
            return damagedBook(
                XmlStreamText::tr("The part %1 contains a tag of more than 64 KB.").arg(part));
    }
}

} // namespace

const char *XmlAttributes::find(std::string_view wanted) const
{
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (localName(pair[0]) == wanted)
            return pair[1];
    return nullptr;
}

void XmlHandler::stop(Failure failure)
{
    if (!m_failure)
        m_failure = std::move(failure);
}

Result<void> parseXml(ZipPackage &package, const QString &part, XmlHandler &handler,
                      ReadContext &context)
{
    auto reader = PartReader::open(package, part, context);
    if (!reader)
        return reader.failure();
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate(nullptr), &XML_ParserFree);
    if (!parser)
        return fail(ErrorCode::Environment,
                    XmlStreamText::tr("There is not enough memory to read %1.").arg(part));
    Session session{parser.get(), &handler};
    XML_SetUserData(parser.get(), &session);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDocumentType);
    return feed(session, **reader, part);
}

} // namespace models
