// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/pushtarget.h"

#include <QObject>

#include <memory>

namespace sightglass {

class Transport;

/// Tries whether a target would take events, without sending any, and says in words what is wrong and what
/// to do. Belongs to a thread with an event loop.
class TargetProbe : public QObject
{
    Q_OBJECT
public:
    explicit TargetProbe(QObject *parent = nullptr);
    ~TargetProbe() override;
    /// \p config with its secrets. finished() comes from the event loop.
    void start(const TargetConfig &config);

    /// What the server's clock says against ours; empty where they agree within five minutes, or it does not tell.
    [[nodiscard]] static QString clockText(const PushAnswer &answer, Timestamp now);

Q_SIGNALS:
    /// \p wrong is empty where all is well; \p remark is something to know in either case.
    void finished(const QString &wrong, const QString &remark);

private:
    std::unique_ptr<Transport> m_transport;
};

} // namespace sightglass
