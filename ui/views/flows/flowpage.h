// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/flowmemory.h"
#include "core/session/flowstudy.h"
#include "core/session/flowtext.h"
#include "ui/models/sortedrowsmodel.h"
#include "ui/shell/preferences.h"

#include <QScrollArea>
#include <QThreadPool>

#include <functional>

class QAbstractItemModel;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace sightglass {

class Card;
class EmptyState;
class RowTable;
class SeriesChart;
class TimeRangeButton;

/// What the pages of threats and of transfers have in common: these logs or all that were ever read, the time, progress,
/// export, what stands there where there is nothing, cards side by side. Works only while it is shown. GUI thread.
class FlowPage : public QScrollArea
{
    Q_OBJECT
public:
    ~FlowPage() override;
    /// Where "ever seen" comes from; \p memory must outlive this. Without it there is no such choice.
    void setMemory(FlowMemory *memory);
    [[nodiscard]] bool isHistoryShown() const;
    void showHistory(bool history);
    [[nodiscard]] FlowStudy &study() { return *m_study; }
    [[nodiscard]] TimeRangeButton *timeRange() const { return m_range; }
    /// A table of the page as a file: the rows that it shows, in its order.
    struct Table
    {
        QString title;                   ///< Translated, as the page calls it.
        QString fileName;                ///< That is suggested, without an ending.
        std::uint64_t rows = 0, of = 0;  ///< That are shown, of all that there are.
        std::function<QByteArray()> csv; ///< Called in a worker.
    };
    /// The most important one first; also those that have no rows.
    [[nodiscard]] virtual std::vector<Table> tables() const = 0;
    /// Writes one of tables() as CSV in a worker; saved() tells, and the page with the number of rows.
    void saveCsv(const QString &path, std::size_t table = 0);
    /// What stands beside the choice of time: numbers, or what became of an export.
    [[nodiscard]] QString statusText() const;
    /// The title of what stands there instead of cards; empty while these are shown.
    [[nodiscard]] QString emptyTitle() const;
    /// What the table of the history is narrowed to; empty while it shows all.
    [[nodiscard]] QString narrowedText() const;
    void showAllKept();

Q_SIGNALS:
    /// The filter was set to what the user chose: show the events.
    void eventsWanted();
    /// The event of a kept row is wanted: at \p offset of the log that the history knows as \p file.
    void keptEventWanted(sightglass::FileId file, quint64 offset);
    /// \p error is empty where it worked; translated.
    void saved(const QString &path, const QString &error);

protected:
    FlowPage(Session &session, Preferences &preferences, FlowStudy::About about, QWidget *parent);
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    /// Shows what is known now; logs or history.
    virtual void refresh() = 0;
    virtual void listen(FlowMemory &memory) = 0;
    virtual void askMemory(FlowMemory &memory, const FlowRange &range) = 0;
    /// The texts where nothing is there, of logs and of the history.
    [[nodiscard]] virtual std::pair<QString, QString> emptyTexts(bool history) const = 0;
    /// Colours of charts follow the theme.
    virtual void recolor() {}

    /// Shows cards, or where \p something is not, words.
    void setContent(bool something, const QString &status);
    /// Narrows the filter to \p events and asks for them to be shown.
    void showEvents(const QString &what, const std::vector<EventRef> &events);
    /// Cards that stand side by side where there is room.
    void setGrid(const std::vector<QWidget *> &cards);
    /// Of the history: the table shows only the rows that \p is says yes to; a line above it says \p what, and shows all again.
    void narrow(const QString &what, SortedRowsModel::Is is);
    /// That line, for above the table of \p model.
    [[nodiscard]] QWidget *narrowedLine(SortedRowsModel *model, RowTable *table);
    [[nodiscard]] RowTable *makeTable(QAbstractItemModel *model, const QString &name);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    [[nodiscard]] FlowMemory *memory() const { return m_memory; }
    /// A card with a chart, its legend below and the usual menu.
    [[nodiscard]] Card *chartCard(const QString &title, SeriesChart *chart, const QString &fileName, bool legend = true);
    /// Says what the colours of a chart's series mean.
    void setLegend(SeriesChart *chart);
    void setFault(const QString &text);
    /// Names of the logs that rows are of; those of the history as it was read.
    [[nodiscard]] FlowLogName logNames() const;
    void setFileNames(const FlowStore::FileNames &files) { m_files = files; }
    void describe();

private:
    void sourceChanged();
    void ask();
    void arrange();
    void chooseTable();
    void exportCsv(std::size_t table);

    Session &m_session;
    Preferences &m_preferences;
    FlowMemory *m_memory = nullptr;
    FlowStudy *m_study;
    std::string m_zone;
    QTabBar *m_source;
    TimeRangeButton *m_range;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_export;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QVBoxLayout *m_body;
    QGridLayout *m_grid = nullptr;
    std::vector<QWidget *> m_gridCards;
    std::vector<std::pair<SeriesChart *, QWidget *>> m_legends;
    int m_columns = 0;
    SortedRowsModel *m_narrowedModel = nullptr;
    QWidget *m_narrowedLine = nullptr;
    QLabel *m_narrowedText = nullptr;
    FlowStore::FileNames m_files;
    QString m_statusText, m_fault, m_savedText;
    bool m_something = false;
    bool m_waiting = false; // for the history
    QThreadPool m_writer;
};

} // namespace sightglass
