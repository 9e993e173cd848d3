// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/chunk.h"
#include "core/format/evtx/libevtxchunk.h"
#include "core/format/evtx/recordrenderer.h"
#include "core/format/evtx/recordxml.h"
#include "tests/support/testdata.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QJsonDocument>
#include <QXmlStreamReader>
#include <QtTest>

#include <map>

using namespace sightglass;
using namespace sightglass::evtx;

namespace {

/// A value as both readers would write it: HexInt without leading zeros (libevtx pads them), seconds
/// without final zeros of the fraction (libevtx writes 9 digits, we 7), GUIDs in lower case.
QString normalised(QString text)
{
    static const QRegularExpression hex(QStringLiteral("^0x0*([0-9A-Fa-f]+)$"));
    static const QRegularExpression time(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)\\.(\\d*?)0*Z$"));
    static const QRegularExpression guid(QStringLiteral("^\\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}$"));
    if (const auto m = hex.match(text); m.hasMatch())
        return QStringLiteral("0x") + m.captured(1).toLower();
    if (const auto m = time.match(text); m.hasMatch())
        return m.captured(1) + u'.' + m.captured(2) + u'Z';
    if (guid.match(text).hasMatch())
        return text.toLower();
    static const QRegularExpression real(QStringLiteral("^-?\\d+\\.\\d+(e[+-]\\d+)?$"));
    if (real.match(text).hasMatch())
        return QString::number(text.toDouble(), 'g', 6);
    return text;
}

struct Flat
{
    QStringList lines; ///< "path=value", attributes as "path@name=value".
    bool good = false;
};

/// The elements, attributes and texts of a document, one a line.
Flat flat(const std::string &xml)
{
    Flat flat;
    QString clean = QString::fromUtf8(xml.data(), static_cast<qsizetype>(xml.size()));
    for (QChar &c : clean) {
        if ((c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() >= 0xFFFE)
            c = QChar(0xFFFD);
    }
    QXmlStreamReader reader(clean);
    reader.setNamespaceProcessing(false);
    QStringList path;
    QString text;
    QList<bool> children;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (!children.isEmpty())
                children.back() = true;
            path.append(reader.qualifiedName().toString());
            children.append(false);
            flat.lines.append(path.join(u'/'));
            for (const auto &a : reader.attributes())
                if (!a.value().isEmpty()) // libevtx leaves empty attributes out
                    flat.lines.append(path.join(u'/') + u'@' + a.qualifiedName().toString() + u'=' + normalised(a.value().toString()));
            text.clear();
            break;
        case QXmlStreamReader::Characters: text += reader.text(); break;
        case QXmlStreamReader::EndElement:
            if (!children.back() || !text.trimmed().isEmpty())
                flat.lines.append(path.join(u'/') + u'=' + (text.trimmed().isEmpty() ? QString() : normalised(text)));
            text.clear();
            path.removeLast();
            children.removeLast();
            break;
        default: break;
        }
    }
    flat.good = !reader.hasError();
    return flat;
}

QString fieldsText(const EventRecord &record)
{
    QString text;
    for (const EventField &f : record.fields)
        text += QString::fromStdString(f.name) + u'=' + QString::fromStdString(f.value) + u'\n';
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n'); // as XML readers do
    for (QChar &c : text) { // not in XML
        if (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r')
            c = QChar(0xFFFD);
    }
    // XML readers make \r\n one \n.
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

} // namespace

/// Our decoder against libevtx, record by record, over every real EVTX log that is present.
class TestEvtxWitness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRecord()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        QDirIterator files(data + QStringLiteral("/evtx"), {QStringLiteral("*.evtx")}, QDir::Files, QDirIterator::Subdirectories);
        Templates templates;
        XmlRenderer xml(templates);
        JsonRenderer json(templates);
        FieldsRenderer fields(templates);
        TextBuffer out;
        int logs = 0, records = 0, libevtxRefused = 0, compared = 0, equal = 0, explained = 0, values = 0;
        std::map<QString, int> differences;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::string bytes = file.readAll().toStdString();
            ++logs;
            for (std::size_t at = fileHeaderBytes; at < bytes.size(); at += chunkBytes) {
                const std::string_view chunk = std::string_view(bytes).substr(at, chunkBytes);
                const ChunkWalk walk = walkChunk(chunk);
                if (walk.records.empty())
                    continue;
                LibevtxChunk witness(chunk, walk);
                templates.attach(chunk);
                for (const RecordSpan &span : walk.records) {
                    ++records;
                    const auto place = QStringLiteral("%1 byte %2").arg(file.fileName()).arg(at + span.offset);
                    out.clear();
                    QVERIFY2(xml.render(span, XmlLayout::Indented, out), qPrintable(place + QString::fromStdString(templates.fault())));
                    const std::string ours(out.view());
                    const Flat own = flat(ours);
                    QVERIFY2(own.good, qPrintable(place + u'\n' + QString::fromStdString(ours)));
                    // Other ways to the same values.
                    out.clear();
                    QVERIFY2(xml.render(span, XmlLayout::Compact, out), qPrintable(place));
                    QVERIFY2(flat(std::string(out.view())).lines == own.lines, qPrintable(place + QString::fromStdString(ours)));
                    out.clear();
                    QVERIFY2(json.render(span, out), qPrintable(place));
                    QJsonParseError error;
                    const auto document = QJsonDocument::fromJson(QByteArray(out.view().data(), static_cast<qsizetype>(out.size())), &error);
                    QVERIFY2(error.error == QJsonParseError::NoError && document.isObject(),
                             qPrintable(place + error.errorString() + QString::fromUtf8(out.view().data(), static_cast<qsizetype>(out.size()))));
                    EventRecord record, viaXml;
                    QVERIFY2(fields.render(span, record), qPrintable(place));
                    fillRecord(viaXml, ours);
                    if (fieldsText(record) != fieldsText(viaXml)) {
                        QFAIL(qPrintable(place + QStringLiteral(": the fields differ from the XML:\n") + fieldsText(record) + u'\n' + fieldsText(viaXml)));
                    }
                    const auto theirs = witness.xml(span.offset);
                    if (!theirs) {
                        ++libevtxRefused;
                        differences[QString::fromStdString(witness.error()).section(QStringLiteral(" at byte"), 0, 0).section(QStringLiteral(": "), 0, 1)]++;
                        continue;
                    }
                    ++compared;
                    const Flat their = flat(*theirs);
                    values += static_cast<int>(own.lines.size());
                    if (own.lines == their.lines && their.good) {
                        ++equal;
                        continue;
                    }
                    QStringList a = own.lines, b = their.lines;
                    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
                        a.removeFirst();
                        b.removeFirst();
                    }
                    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
                        a.removeLast();
                        b.removeLast();
                    }
                    // Explained in docs/evtx.md: libevtx shows only the first of two fragments in a value.
                    if (a.value(0) == QLatin1String("Event/RenderingInfo") && b.isEmpty()) {
                        ++explained;
                        continue;
                    }
                    const QString key = (a.value(0).section(u'=', 0, 0) + u'|' + b.value(0).section(u'=', 0, 0) + (their.good ? u' ' : u'!'));
                    if (differences[key]++ == 0) {
                        qWarning().noquote() << place;
                        qWarning().noquote() << "ours  " << a.mid(0, 6).join(u'\n').left(600);
                        qWarning().noquote() << "theirs" << b.mid(0, 6).join(u'\n').left(600) << their.good;
                    }
                }
            }
        }
        qInfo("%d logs, %d records; libevtx refused %d; compared %d records (%d values), equal %d, explained %d", logs, records, libevtxRefused, compared,
              values, equal, explained);
        for (const auto &[what, n] : differences)
            qInfo("%6d %s", n, qPrintable(what));
        QVERIFY(compared > 27'000);
        QCOMPARE(equal + explained, compared);
    }
};

QTEST_GUILESS_MAIN(TestEvtxWitness)
#include "tst_evtxwitness.moc"
