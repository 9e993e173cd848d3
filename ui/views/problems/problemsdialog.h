// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QDialog>

namespace sightglass {

/// The problems of one log, or of all: which bytes, and what is wrong there. Deletes itself when
/// closed. GUI thread.
class ProblemsDialog : public QDialog
{
    Q_OBJECT
public:
    ProblemsDialog(const Session &session, std::optional<LogId> log, QWidget *parent = nullptr);
};

} // namespace sightglass
