// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/format/formatdialog.h"

#include "core/event/errortext.h"
#include "core/format/pattern/patternformat.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/buttonorder.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sightglass {

namespace {

constexpr int typingMs = 150;

QString formatName(const Format &format) { return QCoreApplication::translate("sightglass::Format", format.name()); }

/// "My log!" -> "my-log".
QString idOf(const QString &name)
{
    QString id;
    for (const QChar c : name.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

/// Bytes of UTF-8 to UTF-16 units, so that marks stand where the text is.
int utf16Length(const std::string &line, std::size_t bytes)
{
    return static_cast<int>(QString::fromUtf8(line.data(), static_cast<qsizetype>(std::min(bytes, line.size()))).size());
}

} // namespace

FormatDialog::FormatDialog(Session &session, LogId log, QWidget *parent)
    : QDialog(parent), m_session(session), m_log(log), m_tabs(new QTabWidget), m_list(new QListWidget),
      m_starts(new QComboBox), m_kind(new QComboBox), m_pattern(new QLineEdit), m_name(new QLineEdit), m_lines(new QPlainTextEdit),
      m_message(new QLabel), m_table(new QTableView), m_rows(new QStandardItemModel(this)), m_delay(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto info = session.log(log);
    setWindowTitle(tr("Format of %1").arg(info ? info->name : QString()));
    resize(920, 640);
    auto *layout = new QVBoxLayout(this);
    auto *splitter = new QSplitter(Qt::Vertical);
    layout->addWidget(splitter, 1);

    m_list->setAccessibleName(tr("Formats"));
    m_list->setUniformItemSizes(true);
    m_tabs->addTab(m_list, tr("&Known formats"));

    auto *own = new QWidget;
    auto *form = new QFormLayout(own);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Begin with:"), m_starts);
    m_kind->addItem(tr("Layout"), u"layouts"_s);
    m_kind->addItem(tr("Regular expression"), u"regexes"_s);
    form->addRow(tr("&Written as:"), m_kind);
    m_pattern->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_pattern->setPlaceholderText(u"{time:%Y-%m-%d %H:%M:%S} {level:level} {source:token}: {message:rest}"_s);
    form->addRow(tr("&Pattern:"), m_pattern);
    m_name->setPlaceholderText(tr("A name for the format"));
    form->addRow(tr("&Name:"), m_name);
    m_lines->setReadOnly(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setAccessibleName(tr("First lines of the log, with what the pattern matches"));
    form->addRow(m_lines);
    m_tabs->addTab(own, tr("&Own pattern"));
    splitter->addWidget(m_tabs);

    auto *lower = new QWidget;
    auto *below = new QVBoxLayout(lower);
    below->setContentsMargins(0, 0, 0, 0);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    below->addWidget(m_message);
    m_rows->setHorizontalHeaderLabels({tr("Time"), tr("Severity"), tr("Source"), tr("Message")});
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("What the format makes of the first events"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(0, 230);
    m_table->horizontalHeader()->resizeSection(1, 110);
    m_table->horizontalHeader()->resizeSection(2, 160);
    below->addWidget(m_table, 1);
    splitter->addWidget(lower);
    splitter->setSizes({300, 260});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Read as this format"), QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    orderButtons(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &FormatDialog::apply);

    m_delay->setSingleShot(true);
    m_delay->setInterval(typingMs);
    connect(m_delay, &QTimer::timeout, this, &FormatDialog::ask);
    connect(m_list, &QListWidget::currentRowChanged, this, &FormatDialog::ask);
    connect(m_list, &QListWidget::itemActivated, this, &FormatDialog::apply);
    connect(m_tabs, &QTabWidget::currentChanged, this, &FormatDialog::ask);
    connect(m_pattern, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_name, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FormatDialog::ask);
    connect(m_starts, &QComboBox::activated, this, [this](int index) {
        const QVariantMap start = m_starts->itemData(index).toMap();
        if (start.isEmpty())
            return;
        m_kind->setCurrentIndex(m_kind->findData(start[u"kind"_s]));
        m_pattern->setText(start[u"pattern"_s].toString());
    });
    connect(&m_session, &Session::formatPreviewed, this, &FormatDialog::showPreview);
    connect(&m_session, &Session::formatSaved, this, [this](const QString &id, const QString &error) {
        if (id.isEmpty()) {
            m_message->setText(error);
            m_accept->setEnabled(true);
            return;
        }
        m_session.setFormat(m_log, id);
        accept();
    });
    connect(&m_session, &Session::logRemoved, this, [this](LogId removed) {
        if (removed == m_log)
            reject();
    });
    fillList();
    fillStarts();
}

void FormatDialog::fillList()
{
    const auto info = m_session.log(m_log);
    if (!info)
        return;
    const QSignalBlocker block(m_list);
    std::vector<const Format *> rest = allFormats();
    const auto add = [this](const Format &format, const QString &text) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, QString::fromUtf8(format.id().data(), static_cast<qsizetype>(format.id().size())));
    };
    int current = 0;
    for (const FormatMatch &match : info->ranked) {
        const Format *format = findFormat(match.formatId);
        if (!format)
            continue;
        if (info->formatId == QString::fromUtf8(match.formatId.data(), static_cast<qsizetype>(match.formatId.size())))
            current = m_list->count();
        add(*format, tr("%1: %2 % (%3)").arg(formatName(*format), QLocale().toString(match.confidence * 100, 'f', 0), QString::fromStdString(match.why)));
        std::erase(rest, format);
    }
    std::sort(rest.begin(), rest.end(), [](const Format *a, const Format *b) { return formatName(*a).localeAwareCompare(formatName(*b)) < 0; });
    for (const Format *format : rest) {
        if (info->formatId == QString::fromUtf8(format->id().data(), static_cast<qsizetype>(format->id().size())))
            current = m_list->count();
        add(*format, formatName(*format));
    }
    m_list->setCurrentRow(current);
    ask();
}

void FormatDialog::fillStarts()
{
    m_starts->addItem(tr("an empty pattern"));
    for (const Format *format : allFormats()) {
        const auto *pattern = dynamic_cast<const PatternFormat *>(format);
        if (!pattern)
            continue;
        for (const Layout &layout : pattern->definition().layouts) {
            const QString text = QString::fromStdString(layout.text());
            m_starts->addItem(formatName(*format) + u": "_s + text, QVariantMap{{u"kind"_s, u"layouts"_s}, {u"pattern"_s, text}});
        }
    }
    m_starts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

bool FormatDialog::isOwn() const { return m_tabs->currentIndex() == 1; }

QByteArray FormatDialog::ownDefinition() const
{
    const QString name = m_name->text().trimmed();
    const QString id = idOf(name);
    QJsonObject definition{{u"id"_s, id.isEmpty() ? u"own"_s : u"own-"_s + id}, {u"name"_s, name.isEmpty() ? u"own"_s : name}, {u"rank"_s, 0.97}};
    definition[m_kind->currentData().toString()] = QJsonArray{m_pattern->text()};
    return QJsonDocument(definition).toJson();
}

void FormatDialog::ask()
{
    if (isOwn()) {
        const QString pattern = m_pattern->text().isEmpty() ? u"{message:rest}"_s : m_pattern->text();
        m_accept->setText(tr("&Save and read"));
        QJsonObject definition = QJsonDocument::fromJson(ownDefinition()).object();
        definition[m_kind->currentData().toString()] = QJsonArray{pattern};
        m_token = m_session.previewFormat(m_log, {}, QJsonDocument(definition).toJson());
        return;
    }
    m_accept->setText(tr("&Read as this format"));
    if (const QListWidgetItem *item = m_list->currentItem())
        m_token = m_session.previewFormat(m_log, item->data(Qt::UserRole).toString());
}

void FormatDialog::showPreview(quint64 token, const FormatPreview &preview)
{
    if (token != m_token)
        return;
    m_rows->removeRows(0, m_rows->rowCount());
    for (const EventRecord &record : preview.records) {
        const auto text = [](const std::string &value) {
            auto *item = new QStandardItem(oneLine(QString::fromStdString(value.substr(0, 500)), 500));
            return item;
        };
        const QString time = record.time.isValid() ? QString::fromStdString(record.time.toIso()) : tr("no time");
        m_rows->appendRow({new QStandardItem(time), new QStandardItem(Theme::severityIcon(record.severity), severityText(record.severity)),
                           text(record.source), text(record.message)});
    }
    if (isOwn()) {
        QString lines;
        for (const std::string &line : preview.lines)
            lines += oneLine(QString::fromStdString(line), 5000) + u'\n';
        if (!preview.error)
            m_lines->setPlainText(lines);
        QList<QTextEdit::ExtraSelection> marks;
        int part = 0;
        std::size_t lineBefore = SIZE_MAX;
        for (const FormatPreview::Range &range : preview.ranges) {
            part = range.line == lineBefore ? part + 1 : 0;
            lineBefore = range.line;
            const QTextBlock block = m_lines->document()->findBlockByNumber(static_cast<int>(range.line));
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            const std::string &line = preview.lines[range.line];
            mark.cursor.setPosition(block.position() + utf16Length(line, range.begin));
            mark.cursor.setPosition(block.position() + utf16Length(line, range.begin + range.length), QTextCursor::KeepAnchor);
            mark.format.setBackground(QColor::fromHsv((part * 67 + 200) % 360, 70, palette().base().color().lightness() > 127 ? 240 : 90));
            mark.format.setToolTip(QString::fromStdString(range.field));
            marks.append(mark);
        }
        m_lines->setExtraSelections(marks);
    }
    const bool named = !isOwn() || !idOf(m_name->text()).isEmpty();
    if (preview.error)
        m_message->setText(preview.error->code == ErrorCode::BadFormatFile ? QString::fromStdString(preview.error->detail) : errorText(*preview.error));
    else if (preview.records.empty())
        m_message->setText(tr("No event would be found."));
    else if (preview.problems > 0)
        m_message->setText(tr("%n problem(s) in the first lines.", nullptr, static_cast<int>(preview.problems)));
    else
        m_message->setText(tr("The first events as this format reads them:"));
    m_accept->setEnabled(!preview.error && !preview.records.empty() && named && !(isOwn() && m_pattern->text().isEmpty()));
}

void FormatDialog::apply()
{
    if (!m_accept->isEnabled())
        return;
    if (isOwn()) {
        m_accept->setEnabled(false);
        m_session.saveFormat(ownDefinition());
        return;
    }
    if (const QListWidgetItem *item = m_list->currentItem())
        m_session.setFormat(m_log, item->data(Qt::UserRole).toString());
    accept();
}

} // namespace sightglass
