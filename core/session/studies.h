// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/valuecounting.h"
#include "core/session/rowstudy.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sightglass {

/// The values of a field that most events have, as far as they are known. Value type.
struct TopValues
{
    std::vector<ValueCounts::Value> top;  ///< The largest first.
    std::size_t distinct = 0;             ///< Values told apart.
    bool full = false;                    ///< There are more than these.
    ValueCounts::Counts others{};         ///< Events with a value that is not in `top`.
    ValueCounts::Counts missing{};        ///< Events without the field.
    std::uint64_t total = 0;
};

/// Top values of a field under the current filter. See RowStudy.
class ValueStudy : public RowStudy
{
    Q_OBJECT
public:
    /// Values that are kept one by one.
    static constexpr std::size_t mostValues = 100;
    using RowStudy::RowStudy;
    void setField(const FieldId &field);
    [[nodiscard]] const FieldId &field() const { return m_field; }
    [[nodiscard]] std::shared_ptr<const TopValues> values() const { return m_values; }

protected:
    [[nodiscard]] Work makeWork() override;

private:
    FieldId m_field;
    std::shared_ptr<const TopValues> m_values = std::make_shared<TopValues>();
};

/// Events by weekday and hour in Session::timeZone(). See RowStudy.
class HeatStudy : public RowStudy
{
    Q_OBJECT
public:
    HeatStudy(Session &session, QObject *parent = nullptr);
    [[nodiscard]] std::shared_ptr<const HeatMap> map() const { return m_map; }

protected:
    [[nodiscard]] Work makeWork() override;

private:
    std::shared_ptr<const HeatMap> m_map = std::make_shared<HeatMap>();
};

/// Names of the fields that records of the opened logs have, with how often, from a sample of each log.
/// See RowStudy.
class FieldNames : public RowStudy
{
    Q_OBJECT
public:
    struct Name
    {
        std::string name;
        double share = 0; ///< Of the sampled records, 0 to 1.
    };
    using RowStudy::RowStudy;
    /// The most frequent first. Without those that the index has under the same name.
    [[nodiscard]] const std::vector<Name> &names() const { return m_names; }

protected:
    [[nodiscard]] Work makeWork() override;
    [[nodiscard]] bool isDue() const override;

private:
    [[nodiscard]] std::vector<std::pair<LogId, int>> signature() const;
    std::vector<Name> m_names;
    std::vector<std::pair<LogId, int>> m_known; // log, magnitude of its rows
};

/// Looks for rows that belong together, to show only these. One search at a time: a new one ends the
/// one before. Must go before its session.
class RowSearch : public QObject
{
    Q_OBJECT
public:
    explicit RowSearch(Session &session, QObject *parent = nullptr);
    ~RowSearch() override;
    /// Among the rows shown: those with \p value (nullopt: without the field), or all others.
    void findValue(const FieldId &field, const std::optional<std::string> &value, bool exclude, const QString &label);
    void findHour(HeatMap::Cell cell, bool exclude, const QString &label);
    [[nodiscard]] bool isRunning() const { return m_stop != nullptr; }
    void stop();

Q_SIGNALS:
    /// \p rows can be a part of a Filter.
    void found(const std::shared_ptr<const sightglass::ChosenRows> &rows);
    void progressed(int progress);
    void runningChanged();

private:
    using Find = std::function<std::optional<std::vector<EventRef>>(const RowSet &, const std::vector<LogRows> &, QThreadPool &, Progress &)>;
    void start(Find find, const QString &label);
    Session &m_session;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< Of the search under way.
};

} // namespace sightglass
