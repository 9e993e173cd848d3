// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/history/historybar.h"

#include "core/session/jobhistory.h"

#include <QPushButton>
#include <QToolButton>

namespace sightglass {

HistoryBar::HistoryBar(JobHistory &history, QWidget *parent) : OfferBar({}, tr("Close"), parent), m_history(history)
{
    connect(&history, &JobHistory::faultChanged, this, &HistoryBar::refresh);
    connect(&history, &JobHistory::undoChanged, this, [this] {
        if (!m_history.undoText().isEmpty())
            m_text.clear();
        refresh();
    });
    connect(&history, &JobHistory::done, this, [this](const QString &text) { say(text); });
    connect(&history, &JobHistory::failed, this, [this](const QString &text) { say(text); });
    connect(offerButton(), &QPushButton::clicked, this, [this] {
        if (!m_text.isEmpty()) {
            const auto what = std::move(m_what);
            m_text.clear();
            m_what = nullptr;
            refresh();
            if (what)
                what();
        } else if (!m_history.undoText().isEmpty()) {
            m_history.undo();
        } else {
            m_history.retry();
        }
    });
    connect(dismissButton(), &QToolButton::clicked, this, [this] {
        if (m_text.isEmpty())
            m_history.forgetUndo();
        m_text.clear();
        m_what = nullptr;
        refresh();
    });
    refresh();
}

void HistoryBar::say(const QString &text, const QString &offer, std::function<void()> what)
{
    m_text = text;
    m_offer = offer;
    m_what = std::move(what);
    refresh();
}

void HistoryBar::refresh()
{
    const bool undo = m_text.isEmpty() && !m_history.undoText().isEmpty();
    const bool fault = m_text.isEmpty() && !undo && !m_history.fault().isEmpty();
    if (!m_text.isEmpty())
        setText(m_text);
    else if (undo)
        setText(m_history.undoText());
    else if (fault)
        setText(tr("Analyses cannot be kept: %1").arg(m_history.fault()));
    offerButton()->setText(undo ? tr("&Undo") : fault ? tr("&Try again") : m_offer);
    offerButton()->setVisible(undo || fault || !m_offer.isEmpty());
    setVisible(undo || fault || !m_text.isEmpty());
}

} // namespace sightglass
