// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace sightglass {

/// The manual in the program: the chapters of docs/, which lie in its resources, with a list of their sections, links between
/// them and search. Reads nothing but resources; links to other places are handed to the desktop. A window of its own, that can
/// be used beside open dialogs. GUI thread.
class Manual : public QDialog
{
    Q_OBJECT
public:
    explicit Manual(QWidget *parent = nullptr);
    /// \p place is "query.md" or "query.md#fields".
    void showPlace(const QString &place);
    /// The chapter that is shown: "query.md".
    [[nodiscard]] QString chapter() const { return m_chapter; }
    [[nodiscard]] QTextBrowser *browser() const { return m_browser; }
    [[nodiscard]] QTreeWidget *contents() const { return m_contents; }
    /// Narrows the list to sections that hold all words of \p text, and marks these.
    void search(const QString &text);
    /// Chapter for \p widget or what it is part of: "query.md" for the filter line.
    [[nodiscard]] static QString chapterFor(const QWidget *widget);
    /// The name of a heading in a link, as GitHub makes it: "For a team: PostgreSQL" is "for-a-team-postgresql".
    [[nodiscard]] static QString anchorOf(const QString &heading);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section
    {
        QString chapter, heading, anchor, text;
        int level = 1;
        QTreeWidgetItem *item = nullptr;
    };
    void load();
    void open(const QString &chapter);
    void goTo(const QString &anchor);
    void follow(const QUrl &link);
    void mark();
    void style();

    QLineEdit *m_search;
    QTreeWidget *m_contents;
    QTextBrowser *m_browser;
    std::vector<Section> m_sections;
    QString m_chapter;
    QStringList m_words;
};

} // namespace sightglass
