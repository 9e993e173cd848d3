// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/keptlive.h"
#include "core/session/session.h"
#include "ui/shell/preferences.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QRadioButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QTreeView;

namespace sightglass {

class EmptyState;
class FactsGrid;
class FieldModel;
class RawView;
class XmlTreeModel;

/// One event in full: what it is, its message and fields, and the raw record. A Windows event is laid
/// out as in Event Viewer: General (message, named values, the System section) and Details (a tree, or
/// the XML). Asks the session to decode it in a
/// worker. GUI thread.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    DetailsPane(Session &session, const Preferences &preferences, QWidget *parent = nullptr);

    void show(EventRef ref);
    [[nodiscard]] EventRef shownEvent() const { return m_ref; }
    /// An event that no log of the session has, from the history. \p note: why; may be empty.
    void showKept(std::shared_ptr<const KeptRecord> record, const QString &note);
    [[nodiscard]] const std::shared_ptr<const KeptRecord> &keptRecord() const { return m_kept; }
    [[nodiscard]] const QString &keptNote() const { return m_keptNote; }
    [[nodiscard]] RawView *raw() const { return m_raw; }
    [[nodiscard]] FieldModel *fields() const { return m_fields; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] XmlTreeModel *tree() const { return m_tree; }
    [[nodiscard]] FactsGrid *facts() const { return m_facts; }
    /// The tree or the XML of a Windows event.
    [[nodiscard]] bool isXmlShown() const;
    void setXmlShown(bool xml);
    [[nodiscard]] QString title() const;
    /// The message as shown: all of it up to some thousand characters.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// Only events whose field \p name is \p value are wanted, or all but them.
    void valueChosen(const QString &name, const QString &value, bool exclude);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void clear(const QString &title, const QString &hint);
    void fill(const EventRecord &record, const EventRow &row);
    [[nodiscard]] QString whereOf(const EventRecord &record, bool whole) const;
    void fillFacts(const EventRecord &record, const EventRow &row);
    void fillTree();
    void layOut(bool windows);
    void shareRoom();
    void copyFields(bool all);
    void showCut();

    Session &m_session;
    const Preferences &m_preferences;
    EventRef m_ref;
    std::shared_ptr<const KeptRecord> m_kept; // instead
    QString m_keptNote;
    quint64 m_token = 0;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_subtitle;
    QPlainTextEdit *m_message;
    QTabWidget *m_tabs;
    FieldModel *m_fields;
    QTableView *m_table;
    FactsGrid *m_facts;
    QScrollArea *m_factsArea;
    QSplitter *m_parts;
    bool m_partsChosen = false; // by the user
    QWidget *m_views;       // the switch between tree and XML
    QRadioButton *m_friendly;
    QRadioButton *m_xml;
    QStackedWidget *m_details;
    XmlTreeModel *m_tree;
    QTreeView *m_treeView;
    bool m_windows = false;
    bool m_treeDue = false; // the tree is made when it comes into sight
    std::string m_record;   // its XML
    RawView *m_raw;
    QWidget *m_cut;
    QLabel *m_cutText;
};

} // namespace sightglass
