// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/templateminer.h"

#include "core/aggregate/messageshape.h"
#include "core/base/limits.h"

#include <algorithm>
#include <cstring>
#include <initializer_list>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace sightglass {

using messageshape::isInWord;
using messageshape::kindOf;
using messageshape::mask;

namespace {

/// The first limits::templateBytes, no character cut.
std::string_view beginningOf(std::string_view text)
{
    if (text.size() <= limits::templateBytes)
        return text;
    std::size_t n = limits::templateBytes;
    for (int i = 0; i < 3 && (static_cast<unsigned char>(text[n]) & 0xC0) == 0x80; ++i)
        --n;
    return text.substr(0, n);
}

std::uint64_t hashOf(std::string_view text)
{
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15ull;
    std::uint64_t h = 0xcbf29ce484222325ull ^ text.size();
    const char *p = text.data();
    std::size_t n = text.size();
    std::uint64_t word = 0;
    for (; n >= 8; n -= 8, p += 8) {
        std::memcpy(&word, p, 8);
        h = (h ^ word) * factor;
        h ^= h >> 32;
    }
    word = 0;
    if (n > 0)
        std::memcpy(&word, p, n);
    h = (h ^ word) * factor;
    h = (h ^ (h >> 32)) * 0xD6E8FEB86659FD93ull;
    return h ^ (h >> 32);
}

/// A part of a shape: a place that words are compared at, or what stands between places.
struct Part
{
    std::size_t begin, end;
    bool place;
};

/// Cuts a shape into its places and what stands between (one byte of punctuation or blank each). A
/// quoted text is one place, so is a name with its number in brackets ("sshd[<*>]").
template<typename Take>
void forEachPart(std::string_view t, Take &&take)
{
    const auto ends = [&t](std::size_t i) { return i >= t.size() || !isInWord(t[i]); };
    for (std::size_t i = 0; i < t.size();) {
        if (!isInWord(t[i])) {
            if ((t[i] == '"' || t[i] == '\'') && (i == 0 || !isInWord(t[i - 1]))) {
                const std::size_t close = t.find(t[i], i + 1);
                if (close != t.npos && close > i + 1 && ends(close + 1)) {
                    take(Part{i, i + 1, false});
                    take(Part{i + 1, close, true});
                    take(Part{close, close + 1, false});
                    i = close + 1;
                    continue;
                }
            }
            take(Part{i, i + 1, false});
            ++i;
            continue;
        }
        const std::size_t begin = i;
        while (!ends(i))
            ++i;
        std::size_t stop = i; // of the sentence
        while (stop > begin + 1 && (t[stop - 1] == '.' || t[stop - 1] == '!' || t[stop - 1] == '?'))
            --stop;
        if (stop == i && i + 2 < t.size() && t[i + 1] == mask
            && ((t[i] == '(' && t[i + 2] == ')') || (t[i] == '[' && t[i + 2] == ']') || (t[i] == '{' && t[i + 2] == '}')))
            stop = i += 3;
        take(Part{begin, stop, true});
        for (; stop < i; ++stop)
            take(Part{stop, stop + 1, false});
    }
}

/// What a word tells of itself: the fewer words are needed at a place before it counts as a variable.
enum class Look : std::uint8_t { Plain, Capitals, Dotted, Value };

Look lookOf(std::string_view w)
{
    if (w.find(mask) != w.npos)
        return w.find(' ') == w.npos ? Look::Value : Look::Plain;
    if (w.size() >= 2 && std::all_of(w.begin(), w.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '_' || c == '-'; }))
        return Look::Capitals;
    int dots = 0;
    for (std::size_t i = 1; i + 1 < w.size(); ++i)
        dots += w[i] == '.' && (kindOf(w[i + 1]) & messageshape::letter);
    return dots >= 2 ? Look::Dotted : Look::Plain;
}

/// Words behind which a name stands.
bool namesSomething(std::string_view w)
{
    static constexpr std::string_view words[] = {"user", "username", "account", "group", "domain", "host", "hostname", "server", "client", "device"};
    return std::find(std::begin(words), std::end(words), w) != std::end(words);
}

/// The words of all shapes; 0 is a value.
class Words
{
public:
    Words() : m_texts{"<*>"}, m_looks{Look::Value} {}
    std::uint32_t id(std::string_view word)
    {
        if (word.size() == 1 && word[0] == mask)
            return 0;
        const auto [at, isNew] = m_ids.try_emplace(word, static_cast<std::uint32_t>(m_texts.size()));
        if (isNew) {
            m_texts.push_back(word);
            m_looks.push_back(lookOf(word));
        }
        return at->second;
    }
    [[nodiscard]] std::string_view text(std::uint32_t id) const { return m_texts[id]; }
    [[nodiscard]] Look look(std::uint32_t id) const { return m_looks[id]; }
    /// Of "eth0": "eth"; empty for a word without a digit at its end.
    [[nodiscard]] std::string_view stem(std::uint32_t id) const
    {
        const std::string_view w = m_texts[id];
        return kindOf(w.back()) == messageshape::digit ? w.substr(0, w.size() - 1) : std::string_view();
    }

private:
    std::unordered_map<std::string_view, std::uint32_t> m_ids;
    std::vector<std::string_view> m_texts;
    std::vector<Look> m_looks;
};

/// Shapes that were found to be one template (at first: one shape), by their words.
struct Cluster
{
    std::vector<std::uint32_t> words; // by place; 0 = varies
    std::vector<std::uint32_t> shapes;
};

using Clusters = std::vector<Cluster>;

void joinEqual(Clusters &clusters)
{
    std::sort(clusters.begin(), clusters.end(), [](const Cluster &a, const Cluster &b) { return a.words < b.words; });
    std::size_t kept = 0;
    for (std::size_t i = 1; i < clusters.size(); ++i) {
        if (clusters[kept].words == clusters[i].words)
            clusters[kept].shapes.insert(clusters[kept].shapes.end(), clusters[i].shapes.begin(), clusters[i].shapes.end());
        else if (++kept != i)
            clusters[kept] = std::move(clusters[i]);
    }
    clusters.resize(kept + 1);
}

/// Finds the places at which words vary among clusters of one structure (the same punctuation, the same
/// number of places). A place varies where enough different words stand at it while all other places
/// are equal.
class Merger
{
public:
    /// \p follows: by place, whether only a blank stands between it and the place before.
    Merger(const Words &words, std::vector<bool> follows, Progress &progress)
        : m_words(words), m_follows(std::move(follows)), m_progress(progress)
    {}

    /// \return false when it was stopped.
    bool merge(Clusters &clusters)
    {
        joinEqual(clusters);
        const std::size_t places = clusters[0].words.size();
        for (bool changed = places > 0; changed && clusters.size() > 1;) {
            if (!m_progress.report(0))
                return false;
            changed = false;
            const std::vector<std::size_t> open = openPlaces(clusters);
            for (const std::size_t place : open) {
                changed |= vary(clusters, {place}, false);
                changed |= vary(clusters, {place}, true);
            }
            if (changed)
                continue;
            for (const std::vector<std::size_t> &known : variablePlaces(clusters)) {
                changed |= absorb(clusters, known, std::nullopt);
                for (const std::size_t place : open)
                    changed |= absorb(clusters, known, place);
            }
            if (changed || open.size() > pairPlaces || clusters.size() < fewWords)
                continue;
            for (std::size_t a = 0; a < open.size(); ++a) {
                for (std::size_t b = a + 1; b < open.size(); ++b)
                    changed |= vary(clusters, {open[a], open[b]}, false);
            }
        }
        return true;
    }

private:
    // Different words that make a place a variable: for want of a better look, behind a name's name or
    // with dots, and where there is little else to tell the template by (or only words in capitals,
    // which are states and commands more often than values).
    static constexpr std::size_t enoughWords = 5, fewWords = 3, manyWords = 10, valueWords = 2;
    /// Constant words that are enough to tell a template by.
    static constexpr std::size_t enoughConstants = 3;
    /// Places up to which any two are tried together, and sets of variable places that are tried.
    static constexpr std::size_t pairPlaces = 8, placeSets = 16;

    static std::uint64_t mixed(std::uint64_t place, std::uint64_t word)
    {
        std::uint64_t h = (place + 1) * 0x9E3779B97F4A7C15ull ^ (word + 7) * 0xD6E8FEB86659FD93ull;
        h ^= h >> 31;
        h *= 0xBF58476D1CE4E5B9ull;
        return h ^ (h >> 29);
    }

    static std::vector<std::size_t> openPlaces(const Clusters &clusters)
    {
        std::vector<std::size_t> open;
        for (std::size_t place = 0; place < clusters[0].words.size(); ++place) {
            const std::uint32_t first = clusters[0].words[place];
            if (std::any_of(clusters.begin(), clusters.end(), [=](const Cluster &c) { return c.words[place] != first; }))
                open.push_back(place);
        }
        return open;
    }

    /// The sets of places that vary in some cluster of several shapes.
    static std::vector<std::vector<std::size_t>> variablePlaces(const Clusters &clusters)
    {
        std::map<std::vector<std::size_t>, std::size_t> sets;
        for (const Cluster &cluster : clusters) {
            if (cluster.shapes.size() < 2)
                continue;
            std::vector<std::size_t> places;
            for (std::size_t place = 0; place < cluster.words.size(); ++place) {
                if (cluster.words[place] == 0)
                    places.push_back(place);
            }
            ++sets[places];
        }
        std::vector<std::vector<std::size_t>> all;
        for (const auto &[places, n] : sets) {
            if (all.size() < placeSets)
                all.push_back(places);
        }
        return all;
    }

    struct Member
    {
        std::uint64_t context;
        std::uint32_t cluster;
        bool operator<(const Member &other) const
        {
            return context != other.context ? context < other.context : cluster < other.cluster;
        }
    };

    /// Sorts the clusters by all places but the free ones, and calls \p use with each run of equal ones.
    template<typename IsFree, typename Use>
    bool forEachContext(const Clusters &clusters, IsFree &&isFree, Use &&use)
    {
        std::vector<Member> members(clusters.size());
        for (std::size_t i = 0; i < clusters.size(); ++i) {
            const Cluster &cluster = clusters[i];
            std::uint64_t h = 0;
            for (std::size_t place = 0; place < cluster.words.size(); ++place)
                h += isFree(cluster, place) ? 0 : mixed(place, cluster.words[place]);
            members[i] = {h, static_cast<std::uint32_t>(i)};
        }
        std::sort(members.begin(), members.end());
        bool changed = false;
        std::vector<std::size_t> run;
        for (std::size_t i = 0; i < members.size();) {
            run.clear();
            const std::uint64_t context = members[i].context;
            for (; i < members.size() && members[i].context == context; ++i)
                run.push_back(members[i].cluster);
            if (run.size() > 1)
                changed |= use(run);
        }
        return changed;
    }

    std::size_t distinctWords(const Clusters &clusters, const std::vector<std::size_t> &members, std::size_t place)
    {
        m_distinct.clear();
        for (const std::size_t i : members)
            m_distinct.push_back(clusters[i].words[place]);
        std::sort(m_distinct.begin(), m_distinct.end());
        return static_cast<std::size_t>(std::unique(m_distinct.begin(), m_distinct.end()) - m_distinct.begin());
    }

    /// Different words that \p place needs before it counts as a variable.
    [[nodiscard]] std::size_t needed(const Clusters &clusters, const std::vector<std::size_t> &members, std::size_t place,
                                     std::size_t constants) const
    {
        const std::string_view first = m_words.stem(clusters[members[0]].words[place]);
        bool numbered = !first.empty(), capitals = true, dotted = true;
        for (const std::size_t i : members) {
            const std::uint32_t word = clusters[i].words[place];
            const Look look = m_words.look(word);
            if (look == Look::Value)
                return valueWords;
            numbered = numbered && m_words.stem(word) == first;
            capitals = capitals && look == Look::Capitals;
            dotted = dotted && look == Look::Dotted;
        }
        if (numbered)
            return valueWords;
        if (dotted)
            return fewWords;
        if (constants < enoughConstants || capitals)
            return manyWords;
        return m_follows[place] && namesSomething(m_words.text(clusters[members[0]].words[place - 1])) ? fewWords : enoughWords;
    }

    /// Makes the \p free places variables where enough words stand at them. With \p linked, a word that
    /// stands at several places is the same variable.
    bool vary(Clusters &clusters, const std::vector<std::size_t> &free, bool linked)
    {
        const auto isFree = [&](const Cluster &cluster, std::size_t place) {
            return std::any_of(free.begin(), free.end(), [&](std::size_t f) {
                return f == place || (linked && cluster.words[place] != 0 && cluster.words[place] == cluster.words[f]);
            });
        };
        const bool changed = forEachContext(clusters, isFree, [&](const std::vector<std::size_t> &members) {
            const Cluster &first = clusters[members[0]];
            std::size_t constants = 0;
            for (std::size_t place = 0; place < first.words.size(); ++place)
                constants += !isFree(first, place) && first.words[place] != 0;
            if (constants == 0 || (free.size() > 1 && constants < enoughConstants))
                return false;
            bool enough = false;
            for (const std::size_t place : free) {
                const std::size_t have = distinctWords(clusters, members, place), need = needed(clusters, members, place, constants);
                if (have < (free.size() > 1 ? std::min(need, fewWords) : need))
                    return false;
                enough = enough || have >= need;
            }
            if (!enough)
                return false;
            for (const std::size_t i : members) {
                const Cluster before = clusters[i];
                for (std::size_t place = 0; place < before.words.size(); ++place) {
                    if (isFree(before, place))
                        clusters[i].words[place] = 0;
                }
            }
            return true;
        });
        if (changed)
            joinEqual(clusters);
        return changed;
    }

    /// Lets a cluster in which \p known places vary take in those that differ from it only there, and,
    /// where enough words stand at it, at \p place.
    bool absorb(Clusters &clusters, const std::vector<std::size_t> &known, std::optional<std::size_t> place)
    {
        if (place && std::find(known.begin(), known.end(), *place) != known.end())
            return false;
        const auto isFree = [&](const Cluster &, std::size_t p) { return p == place || std::find(known.begin(), known.end(), p) != known.end(); };
        const bool changed = forEachContext(clusters, isFree, [&](const std::vector<std::size_t> &members) {
            const bool taker = std::any_of(members.begin(), members.end(), [&](std::size_t i) {
                return clusters[i].shapes.size() > 1
                       && std::all_of(known.begin(), known.end(), [&](std::size_t p) { return clusters[i].words[p] == 0; });
            });
            const Cluster &first = clusters[members[0]];
            std::size_t constants = 0;
            for (std::size_t p = 0; p < first.words.size(); ++p)
                constants += !isFree(first, p) && first.words[p] != 0;
            if (!taker || constants < enoughConstants)
                return false;
            if (place && distinctWords(clusters, members, *place) < needed(clusters, members, *place, constants))
                return false;
            for (const std::size_t i : members) {
                for (const std::size_t p : known)
                    clusters[i].words[p] = 0;
                if (place)
                    clusters[i].words[*place] = 0;
            }
            return true;
        });
        if (changed)
            joinEqual(clusters);
        return changed;
    }

    const Words &m_words;
    const std::vector<bool> m_follows;
    Progress &m_progress;
    std::vector<std::uint32_t> m_distinct;
};

} // namespace

struct TemplateMiner::Private
{
    struct Shape
    {
        std::string text;
        std::uint64_t hash;
        std::uint64_t count;
        bool exact; // no message; is not compared with others
    };
    static constexpr std::uint32_t noShape = 0xFFFF'FFFF;

    std::vector<Shape> shapes;
    std::vector<std::uint32_t> slots = std::vector<std::uint32_t>(1024, 0); // open addressing, 0 = free
    std::size_t bytes = 0;
    std::uint32_t overflow = noShape; // the shape of messages past all bounds
    std::optional<std::unordered_set<std::string>> constants; // words of templates, once the bound was met
    std::string buffer;

    [[nodiscard]] bool isFull(std::size_t times) const
    {
        return shapes.size() >= times * limits::templateShapes || bytes >= times * limits::templateShapeBytes;
    }
    [[nodiscard]] std::uint32_t find(std::string_view text, std::uint64_t hash, bool exact) const
    {
        const std::size_t last = slots.size() - 1;
        for (std::size_t slot = hash & last; slots[slot]; slot = (slot + 1) & last) {
            const Shape &shape = shapes[slots[slot] - 1];
            if (shape.hash == hash && shape.exact == exact && shape.text == text)
                return slots[slot] - 1;
        }
        return noShape;
    }
    void place(std::uint32_t id)
    {
        const std::size_t last = slots.size() - 1;
        std::size_t slot = shapes[id].hash & last;
        while (slots[slot])
            slot = (slot + 1) & last;
        slots[slot] = id + 1;
    }
    std::uint32_t insert(std::string_view text, std::uint64_t hash, bool exact)
    {
        const auto id = static_cast<std::uint32_t>(shapes.size());
        shapes.push_back({std::string(text), hash, 0, exact});
        bytes += text.size();
        if (shapes.size() * 2 > slots.size()) {
            slots.assign(slots.size() * 2, 0);
            for (std::uint32_t i = 0; i < shapes.size(); ++i)
                place(i);
        } else {
            place(id);
        }
        return id;
    }
    std::uint32_t shapeOf(std::string_view text, std::uint64_t hash, bool exact, const TemplateMiner &miner)
    {
        if (const std::uint32_t id = find(text, hash, exact); id != noShape)
            return id;
        if (!isFull(1))
            return insert(text, hash, exact);
        if (!exact) {
            if (!constants)
                constants = constantWords(miner.templates());
            const std::string coarse = coarsened(text);
            const std::uint64_t coarseHash = hashOf(coarse);
            if (const std::uint32_t id = find(coarse, coarseHash, false); id != noShape)
                return id;
            if (!isFull(2))
                return insert(coarse, coarseHash, false);
        }
        if (overflow == noShape)
            overflow = insert(std::string(1, mask), 1, true);
        return overflow;
    }
    /// Words that stay in templates of several messages.
    static std::unordered_set<std::string> constantWords(const TemplateSet &set)
    {
        std::unordered_set<std::string> words;
        for (std::size_t i = 0; i < set.size(); ++i) {
            if (set.counts[i] < 2)
                continue;
            const std::string_view text = set.texts[i];
            for (std::size_t p = 0; p < text.size();) {
                const std::size_t begin = p;
                while (p < text.size() && isInWord(text[p]))
                    ++p;
                if (p > begin)
                    words.emplace(text.substr(begin, p - begin));
                else
                    ++p;
            }
        }
        return words;
    }
    /// \p text with all words masked but those of templates.
    [[nodiscard]] std::string coarsened(std::string_view text) const
    {
        std::string out;
        for (std::size_t p = 0; p < text.size();) {
            const std::size_t begin = p;
            while (p < text.size() && isInWord(text[p]))
                ++p;
            if (p == begin) {
                out += text[p++];
                continue;
            }
            const std::string word(text.substr(begin, p - begin));
            if (constants->count(word))
                out += word;
            else if (out.size() >= 2 && out.back() == ' ' && out[out.size() - 2] == mask)
                out.pop_back();
            else
                out += mask;
        }
        return out;
    }
};

TemplateMiner::TemplateMiner() : d(std::make_unique<Private>()) {}
TemplateMiner::TemplateMiner(TemplateMiner &&) noexcept = default;
TemplateMiner &TemplateMiner::operator=(TemplateMiner &&) noexcept = default;
TemplateMiner::~TemplateMiner() = default;

std::uint32_t TemplateMiner::add(std::string_view message)
{
    messageshape::write(beginningOf(message), d->buffer);
    const std::uint32_t id = d->shapeOf(d->buffer, hashOf(d->buffer), false, *this);
    ++d->shapes[id].count;
    return id;
}

std::uint32_t TemplateMiner::addExact(std::string_view shape)
{
    shape = beginningOf(shape);
    const std::uint32_t id = d->shapeOf(shape, hashOf(shape), true, *this);
    ++d->shapes[id].count;
    return id;
}

std::size_t TemplateMiner::shapeCount() const
{
    return d->shapes.size();
}

std::vector<std::uint32_t> TemplateMiner::merge(const TemplateMiner &other)
{
    std::vector<std::uint32_t> ids;
    ids.reserve(other.d->shapes.size());
    for (const Private::Shape &shape : other.d->shapes) {
        const std::uint32_t id = d->shapeOf(shape.text, shape.hash, shape.exact, *this);
        d->shapes[id].count += shape.count;
        ids.push_back(id);
    }
    return ids;
}

std::size_t TemplateMiner::memoryBytes() const
{
    return d->bytes + d->shapes.capacity() * sizeof(Private::Shape) + d->slots.capacity() * sizeof(std::uint32_t);
}

TemplateSet TemplateMiner::templates() const
{
    NoProgress progress;
    return *templates(progress);
}

std::optional<TemplateSet> TemplateMiner::templates(Progress &progress) const
{
    Words words;
    std::map<std::string, Clusters> groups;
    std::vector<Cluster> found;
    for (std::uint32_t id = 0; id < d->shapes.size(); ++id) {
        const std::string_view text = d->shapes[id].text;
        Cluster cluster;
        cluster.shapes = {id};
        if (d->shapes[id].exact) {
            found.push_back(std::move(cluster));
            continue;
        }
        std::string structure; // 'W' for a place, punctuation as it is
        forEachPart(text, [&](const Part &part) {
            if (part.place) {
                structure += 'W';
                cluster.words.push_back(words.id(text.substr(part.begin, part.end - part.begin)));
            } else if (text[part.begin] != ' ') {
                structure += text[part.begin];
            }
        });
        if (cluster.words.empty() || cluster.words.size() > limits::templatePlaces)
            found.push_back(std::move(cluster));
        else
            groups[structure].push_back(std::move(cluster));
    }
    for (auto &[structure, clusters] : groups) {
        std::vector<bool> follows;
        for (std::size_t i = 0; i < structure.size(); ++i) {
            if (structure[i] == 'W')
                follows.push_back(i > 0 && structure[i - 1] == 'W');
        }
        if (!Merger(words, std::move(follows), progress).merge(clusters))
            return std::nullopt;
        std::move(clusters.begin(), clusters.end(), std::back_inserter(found));
    }

    for (Cluster &cluster : found)
        std::sort(cluster.shapes.begin(), cluster.shapes.end());
    std::sort(found.begin(), found.end(), [](const Cluster &a, const Cluster &b) { return a.shapes[0] < b.shapes[0]; });
    TemplateSet set;
    set.ofShape.resize(d->shapes.size());
    for (const Cluster &cluster : found) {
        const auto id = static_cast<std::uint32_t>(set.texts.size());
        // The same text whatever came first.
        const std::uint32_t sample = *std::min_element(cluster.shapes.begin(), cluster.shapes.end(), [this](std::uint32_t a, std::uint32_t b) {
            return d->shapes[a].text < d->shapes[b].text;
        });
        std::string text;
        std::uint64_t count = 0;
        std::size_t place = 0;
        const std::string_view shape = d->shapes[sample].text;
        if (cluster.words.empty()) {
            text = shape;
        } else {
            forEachPart(shape, [&](const Part &part) {
                const bool varies = part.place && place < cluster.words.size() && cluster.words[place] == 0;
                place += part.place;
                if (varies)
                    text += mask;
                else
                    text += shape.substr(part.begin, part.end - part.begin);
            });
        }
        for (const std::uint32_t id2 : cluster.shapes) {
            count += d->shapes[id2].count;
            set.ofShape[id2] = id;
        }
        set.texts.push_back(messageshape::shown(text));
        set.counts.push_back(count);
    }
    return set;
}

} // namespace sightglass
