// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/livefeed.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace sightglass {

/// What this computer has that can be followed, to be chosen; why something cannot and what to do about it; and a form
/// for any other source, made of the description of its kind. Deletes itself when it is closed. GUI thread.
class SourcesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SourcesDialog(LiveFeed &feed, QWidget *parent);

    [[nodiscard]] QTreeWidget *offers() const { return m_offers; }
    [[nodiscard]] QComboBox *kind() const { return m_kind; }
    [[nodiscard]] QLineEdit *target() const { return m_target; }
    [[nodiscard]] QPushButton *followButton() const { return m_follow; }
    /// What is wrong with the form; empty where nothing is.
    [[nodiscard]] QString fault() const;

private:
    void takeOffers(const std::vector<LiveOffer> &offers);
    void showKind();
    void follow();
    void refresh();
    void browse();
    [[nodiscard]] bool formIsUsed() const;
    [[nodiscard]] LiveFeedOptions options() const;

    LiveFeed &m_feed;
    QTreeWidget *m_offers;
    QLabel *m_remedy;
    QComboBox *m_kind;
    QFormLayout *m_form;
    QLineEdit *m_target;
    QPushButton *m_browse;
    QHash<QString, QWidget *> m_settings; // by key, of the kind
    QComboBox *m_from;
    QCheckBox *m_store;
    QLabel *m_fault;
    QPushButton *m_follow;
    std::vector<LiveOffer> m_known;
};

} // namespace sightglass
